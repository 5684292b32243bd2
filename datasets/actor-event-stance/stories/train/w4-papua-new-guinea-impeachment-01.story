id: w4-papua-new-guinea-impeachment-01
kind: impeachment
country: Papua New Guinea
genre: wire report
english: Australian
form: passage
event e1: the impeachment of Bougainville speaker Aloysius Tsiribi
event e2: the secret ballot on the impeachment
event e3: the closure of the Lihir clinic (unrelated)
actor a1: Aloysius Tsiribi (person)
actor a2: Theonila Rorovana (person)
actor a3: the veterans' caucus (organization)
actor a4: the clerk of the house (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 =e1 =e2
stance: a3 =e3

Bougainville's parliament will vote next week on removing {a1.d its speaker}, {a1 Aloysius Tsiribi}, over K1.4 million in unexplained travel. {a1.p He}, unsurprisingly, {a1.says-e1 calls {e1 the charge} rubbish}. More surprisingly, {a1.does+e2 it was {a1.p he} who ruled on Friday that {e2 members would vote in secret}}, and {a2 Theonila Rorovana}, who brought {e1 the motion}, is alarmed. {a2.says-e2 "In the dark people get generous with themselves," {a2.p she} said}, adding that {a2.does+e1 {a2.p she} had 24 public pledges to {e1 remove {a1.p him}}} and did not want to lose one. {a3 The veterans' caucus}, which helped put {a1 Tsiribi} in the chair, {a3.does-e1 has instructed {a3.p its} four members to vote no}. {a4.d The clerk of the house} {a4.says=e1=e2 said that boxes had been ordered, that {e1 the debate} would start at ten, and that {a4.p she} was not there to have opinions}.
