id: t1-switzerland-amnesty-01
kind: amnesty bill
country: Switzerland
genre: wire report
english: British
form: passage
event e1: the Swiss tax amnesty bill
event e2: the finance ministry's leak of tax cheats' names (unrelated)
actor a1: the cantonal tax directors (group)
actor a2: Helvetic Private Bankers (organization)
actor a3: Fabienne Rochat-Dubied (person)
actor a4: Andri Caflisch (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1 =e2

GENEVA - An amnesty for undeclared wealth, due before the National Council next week, is running out of friends even among those with customers to whom it would apply. {a2 Helvetic Private Bankers}, an association of 31 houses, {a2.says-e1 wrote to members of parliament that {a2.p it} "does not require, has not requested and cannot recommend" {e1 the measure}}. {a1.says-e1 Much the same, in plainer German, was heard from {a1.d the cantonal tax directors}, who predict honest payers would feel like fools.} But {a3 Fabienne Rochat-Dubied} {a3.says+e1 is undeterred}. As an examining magistrate {a3.p she} used to send tax evaders to prison. {a3.says+e1 Those {a3.p she} did not catch, {a3.p she} says, will die with their money in Singapore unless they are offered a door, and {e1 the bill}, which bears {a3.p her} name, is the door.} {a4 Andri Caflisch} of the University of Lucerne {a4.says=e1 has studied 14 such schemes: seven broke even}.
