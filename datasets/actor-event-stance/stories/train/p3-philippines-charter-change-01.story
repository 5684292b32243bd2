id: p3-philippines-charter-change-01
kind: charter change
country: Philippines
genre: wire report
english: Asian
form: article
event e1: converting Congress into a constituent assembly
event e2: the plan for a federal state
event e3: the bishops' prayer rally against the assembly
actor a1: Speaker Rodel Macaspac (person)
actor a2: Senate President Corazon Ilustre (person)
actor a3: the bishops' conference (organization)
actor a4: Gov. Datu Amil Sinsuat-Reyno (person)
actor a5: the business chambers (group)
actor a6: Bagong Tulay (organization)
actor a7: Jun Batungbakal (person)
actor a8: the presidential palace (organization)
actor a9: the Manila police (organization)
actor a10: a former chief justice (person)
stance: a1 +e1 +e2 -e3
stance: a2 -e1 +e2
stance: a3 -e1 +e3
stance: a4 +e1 +e2
stance: a5 -e1 =e2
stance: a6 -e1 -e2 +e3
stance: a7 =e1 =e2
stance: a8 +e1 +e2
stance: a9 =e3
stance: a10 -e1 +e2

MANILA - The lower house of the Philippine Congress voted 213 to 41 before dawn on Wednesday to {e1 sit jointly with the Senate and rewrite the 1987 constitution}, a step {a2.d the Senate's leader} said {a2.p her} chamber would not take.

{a2.says-e1 "There are 24 of {a2.p us} and 254 of them, and they propose that {a2.p we} be counted as 278," {a2 Senate President Corazon Ilustre} told reporters.} {a2.does-e1 {a2.p She} locked the session hall at noon and sent {a2.p her} members home until Monday.}

{a2 Ilustre} has no quarrel with {a1.d the Speaker} about where the country should end up. {a2.does+e2 It was {a2.p she} who in 2015 filed the first bill for {e2 a union of eleven regions with their own taxes}}, and {a2.says+e2 {a2.p she} repeated on Wednesday that Manila had governed Mindanao badly for a century.} {a2.p She} wants a convention elected for the purpose.

{a1 Speaker Rodel Macaspac} {a1.says+e1 said that would cost 14 billion pesos and produce the same surnames. {a1.p He} denied that the vote had been taken at 3:40 a.m. to avoid the cameras; the debate had simply been long.} {a1.says+e2 Under the draft, {a1.p he} said, a governor would no longer need to fly to the capital for a bridge.}

{a8 The presidential palace} {a8.does+e1 had sent four undersecretaries to the gallery with marked copies of the roll to count heads for {a1.d the Speaker}}. {a8.says+e2 A spokesman said the president campaigned on {e2 federalism} and "does not get tired of being right".} He denied that {a8.p it} had offered district funds in exchange for votes.

In the south the result was met with fireworks. {a4 Gov. Datu Amil Sinsuat-Reyno} {a4.does+e2 declared Thursday a holiday in {a4.p his} province}. {a4.says+e1 {a4.p He} said the way that was open should be used, even if another would have been prettier.}

{a3 The bishops' conference} {a3.does-e1 ordered a letter to be read at every Mass} saying that {a3.says-e1 those who hold office should not write the terms on which they hold it.} {a3.does+e3 {a3.p It} has called the faithful to {e3 an evening of prayer in Rizal Park on Sunday}.} Whether the country has one government or eleven is not a matter of doctrine, the letter says.

{a1.says-e3 {a1 Macaspac}, {a1.d a former seminarian}, asked {a3.d the prelates} "with a bended knee" to pray at home.} {a9 The Manila police} {a9.says=e3 said {a9.p they} expected 80,000 people and would close Roxas Boulevard from 3 p.m.}

{a6 Bagong Tulay}, a left-wing party with six seats, {a6.does-e1+e3 walked out before the vote and will carry candles on Sunday}. {a6.says-e2 {a6.p Its} leader said {e2 the regions} would be fiefs with flags, run by the same 60 families.}

{a5 The business chambers}, in a statement signed by nine of {a5.p them}, foreign and local, {a5.says-e1 urged congressmen to go back to work on the budget, and said two investors had put off decisions this month because of {e1 the manoeuvre}.} {a5.says=e2 {a5.p They} said {a5.p they} were still studying what eleven tax codes would mean.}

{a10 A former chief justice}, who helped to write the present charter and has since become a convinced federalist, {a10.says-e1+e2 said {a10.p he} would hate to see a good house built by squatters.} {a10.does-e1 {a10.p He} will argue the case of three taxpayers who have gone to the supreme court.}

{a7 Jun Batungbakal}, {a7.d who teaches politics} in Cebu, {a7.says=e1 said the text of the constitution was silent on whether the two houses vote together or apart and that four presidents had run aground on that silence.} {a7.says=e2 A survey in June found 37 per cent for a change of system, 29 against and the rest unaware of it, {a7.p he} said.}
