id: p4-panama-constituent-assembly-01
kind: constituent assembly
country: Panama
genre: wire report
english: American
form: article
event e1: President Arosemena Vial's plan for a constituent assembly
event e2: the bar association's suit against the ballot question
event e3: Interior Minister Dídimo Yanguez's firing
actor a1: President Ofelia Arosemena Vial (person)
actor a2: Dídimo Yanguez (person)
actor a3: the bar association (organization)
actor a4: Alianza Istmo (organization)
actor a5: Camilo Berrocal (person)
actor a6: the construction workers' union (organization)
actor a7: the bishops' conference (organization)
actor a8: the Electoral Court (organization)
actor a9: Mireya Stanziola (person)
actor a10: Indigenous leaders (group)
actor a11: business chambers (group)
actor a12: Vice President Ulises Batista (person)
stance: a1 +e1 -e2 +e3
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1 -e3
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1 =e2
stance: a9 =e1
stance: a10 +e1
stance: a11 -e1 +e2
stance: a12 +e1

Panama leader drops minister in fight over new constitution

PANAMA CITY - {a1 President Ofelia Arosemena Vial} {a1.does+e3 {e3 dismissed {a2.d {a1.p her} interior minister}} on Monday} after {a2.says-e1 {a2.p he} told a television interviewer that the constitution "has been patched before and can be patched again".}

{a2 Dídimo Yanguez}, 61, had been expected to run {e1 the November referendum} in which voters will be asked whether {e1 60 delegates should be elected to write a new charter}. {a2.says {a2.p He} learned of the decision from a reporter and said {a2.p he} bore {a1.d the president} no ill will.}

{a1.says+e3 A minister who does not believe in the job cannot do it, {a1 Arosemena Vial} said in a brief statement.} {a1.says+e1 {a1.p She} denied that {a1.p she} would use the new body to stay in power, saying {a1.p she} had already ordered a clause drafted that bars anyone now in office from the next election.}

The present charter dates from 1972, under military rule, and has been amended five times. Changes must be approved by two successive legislatures.

{a4 Alianza Istmo}, the governing party, {a4.does+e1 has 31 of 71 seats and has been collecting signatures at bus terminals}. {a4.says+e1 {a4.p It} claims 410,000.} {a12 Vice President Ulises Batista} {a12.does+e1 is on unpaid leave to head the Yes campaign}. {a4.does-e2 {a4.p It} asked the Supreme Court on Friday to throw out {a3.d the lawyers'} case against the ballot.}

That suit was filed by {a3 the bar association}, {a3.does+e2 whose board voted 11-2 to bring it}. {a3.says-e1 {a3.p It} contends that a question mentioning "a fresh start for the nation" is campaigning and that {e1 the exercise} has no basis in Article 314. "{a3.p We} are not defending the deputies. {a3.p We} are defending the door they came through," said its president, Graciela Icaza.}

{a1.says-e2 {a1 Arosemena Vial} called {e2 the filing} a gift from the best-paid people in the country to the least popular.}

{a11 Business chambers} {a11.does+e2 have filed briefs on the same side as the lawyers}. {a11.says-e1 {a11.p They} say two large port investments are waiting to see whether the country will have a constitution next year.}

Opposition has also come from the other end. {a6 The construction workers' union}, which shut down the capital for three weeks in 2023, {a6.says-e1 said it had asked for an assembly for 20 years but would urge a No in November, because delegates are to be chosen from party lists. "That is the same congress in a different building," said general secretary Eusebio Murgas.}

{a5 Camilo Berrocal}, {a5.d the runner-up in the last presidential race}, {a5.says-e3 called {a2 Yanguez} the only adult in the cabinet and said {a2.p he} had been shown the door for telling the truth.} {a5.does-e1 {a5.p His} bloc walked out of the chamber when the referendum budget of $38 million came up.}

{a10 Indigenous leaders} from the Ngäbe-Buglé and Guna territories, who would get eight reserved seats, {a10.says+e1 said that was six fewer than {a10.p they} had been promised, and that {a10.p they} would carry the ballot boxes to the villages themselves if necessary.}

{a7 The bishops' conference} {a7.says=e1 offered to host talks between the sides and appealed for calm. {a7.p It} said Catholics could in good conscience vote either way.}

{a8 The Electoral Court} {a8.says=e1=e2 said printing of ballots must begin by Sept. 20. If the justices have not ruled by then, it will print the question as submitted.}

{a9 Mireya Stanziola}, {a9.d a pollster}, {a9.says=e1 put Yes at 46 percent and No at 41. Those figures were gathered before Monday, {a9.p she} said, and firings rarely move opinion by more than a point or two.}
