id: r5-hostage-deal-03
kind: hostage deal
country: Ethiopia
genre: local paper
english: African
form: passage
event e1: the ransom payment for the abducted students in Oromia
actor a1: Belaynesh Kumsa (person)
actor a2: the regional police (organization)
actor a3: a committee of parents (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a3.does+e1 {a3.d A committee of parents} collected 4.8 million birr to pay the kidnappers of 17 students taken from a bus near Gebre Guracha}, and all but two were freed on Saturday. {a1 Belaynesh Kumsa}, whose daughter is among those released, {a1.says+e1 said {a1.p she} had sold {a1.p her} ox and did not regret {e1 it}}. {a2.says-e1 {a2 The regional police} said no one should have paid, and threatened to charge the intermediaries.}
