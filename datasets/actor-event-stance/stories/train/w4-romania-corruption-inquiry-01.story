id: w4-romania-corruption-inquiry-01
kind: corruption inquiry
country: Romania
genre: local paper
english: European
form: passage
event e1: the prosecutors' inquiry into the Bistrița hospital contracts
event e2: the suspension of the hospital's manager
actor a1: Sorina Hurmuz (person)
actor a2: Dorel Pântea (person)
actor a3: Medicii Someșului (organization)
actor a4: Ilinca Moga (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

Eleven boxes of invoices left the county hospital in Bistrița on Tuesday, carried past the flower stall by officers of the anti-corruption directorate. {a1.does+e1 {a1.d Manager} {a1 Sorina Hurmuz} held the door open for them and then handed over {a1.p her} own phone unasked}; {a1.says+e1 if anyone stole from cancer patients, {a1.p she} told reporters, "{a1.p I} want their names read out in court."} {a2 Dorel Pântea}, {a2.d president of the county council}, {a2.does+e2 had signed {e2 {a1.p her} suspension} an hour before the search}, and {a2.does-e1 by evening {a2.p he} was asking the general prosecutor to take {e1 the file} away from local investigators}. {a2.says-e1 {a2.p He} called {e1 it} "a settling of scores dressed as justice".} {a3.does+e1 {a3 Medicii Someșului}, {a3.d the doctors' association} that sent in the first complaint}, has no kind word for {e2 the decision} either: {a3.does-e2 140 of {a3.p its} members signed a letter asking for {a1 Hurmuz} back at {a1.p her} desk}. {a4.d The directorate's spokeswoman}, {a4 Ilinca Moga}, {a4.says=e1 confirmed only that seventeen contracts were being read}.
