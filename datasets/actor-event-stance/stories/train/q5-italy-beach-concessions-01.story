id: q5-italy-beach-concessions-01
kind: beach concession auction
country: Italy
genre: wire report
english: British
form: article
event e1: Porto Salvese's tender for its beach concessions
event e2: the bathing operators' closed-umbrella strike
event e3: the government decree extending old beach licences to 2030
actor a1: Loredana Bettazzi (person)
actor a2: Lidi Insieme (organization)
actor a3: Ivo Santagata (person)
actor a4: Corrado Vimercati (person)
actor a5: the European Commission (organization)
actor a6: Italy's top administrative court (organization)
actor a7: Sabbia per Tutti (organization)
actor a8: Blauküste (organization)
actor a9: Giacomo Perrone (person)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2 +e3
stance: a3 -e1 +e2
stance: a4 -e1 +e3
stance: a5 -e3
stance: a6 -e3
stance: a7 +e1 -e2
stance: a8 +e1
stance: a9 =e1 =e3

PORTO SALVESE, Italy - For two hours on Friday morning not an umbrella was open along four kilometres of one of the Adriatic's busiest shores.

{a2 Lidi Insieme}, the association of the town's 63 bathing establishments, {a2.does+e2 had called {e2 the stoppage}} in answer to the council, {a1.does+e1 which last month {e1 offered every stretch of the seafront to the highest-scoring bidder} from next season}.

{a3 Ivo Santagata}, whose grandfather planted the first row of parasols here in 1956, {a3.does+e2 sat in a folding chair in front of {a3.p his} locked cabins} with a copy of {e1 the 140-page specification} on {a3.p his} knees. {a3.says-e1 "{e1 It} gives fifteen points for electric vehicle chargers," {a3.p he} said. "And for knowing the names of four generations of children, none."}

{a1 Loredana Bettazzi}, {a1.d the mayor}, {a1.says+e1 denied that {a1.p she} was driving families out. Present holders may compete like anyone else and will be paid for cabins and kitchens that they cannot take away, {a1.p she} said, and a dozen of them have already asked for the forms.} {a1.says-e2 {a1.p She} sent municipal police to photograph the closed umbrellas, since licence holders are obliged to provide service from eight o'clock.}

The average rent in the town is 6,900 euros a year for 100 metres of beach. Some establishments turn over 800,000.

Licences have passed from parents to children since the war, {a4.does+e3 and in January the tourism minister, {a4 Corrado Vimercati}, signed {e3 a decree that prolonged them all by five more years}}. {a5 The European Commission} {a5.does-e3 sent Rome a second letter of formal notice in March}. {a6 Italy's top administrative court} {a6.says-e3 then held in a case from Liguria that town halls must treat {e3 the extension} as if it had not been written.}

{a1.says-e3 That left {a1.p her} no choice, {a1 Bettazzi} said, adding that {a1.p she} would have ignored {e3 it} without the judges.}

{a4 Vimercati} {a4.says+e3 takes a different view. {e3 The text} remains in the official gazette, {a4.p he} said on Friday.} {a4.says-e1 {a4.p He} telephoned {a3 Santagata} during {e2 the protest}, and told reporters afterwards that a mayor in a hurry could find {a1.p her} budget for lifeguards looked at closely.}

{a2.d The operators} {a2.says+e3 want parliament to turn {e3 it} into ordinary law before the summer break}. {a2.does-e1 {a2.p They} have asked the regional court in Ancona to freeze {e1 the competition}.}

{a7 Sabbia per Tutti}, a group which spreads towels on private sand every August to make a point, {a7.says+e1 complained that {e1 the council's rules} reserve only a fifth of the shore for free bathing. {a7.p It} will put in a bid of {a7.p its} own all the same, a spokeswoman said, because a bad opening was better than a locked gate.} {a7.does-e2 On Friday {a7.p its} members handed out 200 borrowed umbrellas to anyone who asked.}

The other names on the list are not public. But {a8 Blauküste}, a campsite company from Klagenfurt, {a8.does+e1 confirmed that {a8.p it} had paid the 25,000-euro deposit for two lots}.

{a9 Giacomo Perrone}, {a9.d who teaches maritime law in Bari}, {a9.says=e1=e3 said about 40 coastal towns had opened procedures of this kind and 200 were waiting. Which group had chosen correctly would be known only when a court rules on a completed case, {a9.p he} said.}
