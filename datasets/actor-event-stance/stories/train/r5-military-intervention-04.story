id: r5-military-intervention-04
kind: military intervention
country: Bangladesh
genre: newspaper report
english: Asian
form: passage
event e1: the army's deployment in Dhaka with magistracy powers
actor a1: Home Adviser Brig. (retd) Anisuzzaman Bhuiya (person)
actor a2: Shahin Akhter Nizami (person)
actor a3: the Bangladesh Retail Owners' Samity (organization)
actor a4: Inspector General Fazlul Haque Munshi (person)
actor a5: the Dhaka city corporation (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1

{a1.does+e1 {a1 Home Adviser Brig. (retd) Anisuzzaman Bhuiya} has given army officers the power to arrest and search for another 60 days}, a gazette issued on Sunday showed. {a3 The Bangladesh Retail Owners' Samity} {a3.says+e1 had asked for {e1 the soldiers} to stay, saying extortion had dropped since {e1 they} arrived}. Rights lawyer {a2 Shahin Akhter Nizami} {a2.says-e1 said policing by the military "cannot become normal"} and that {a2.p he} had counted 14 deaths in custody. {a4.says=e1 {a4 Inspector General Fazlul Haque Munshi} told reporters that 83 percent of police posts were now staffed.} {a5 The Dhaka city corporation} has provided three school buildings as barracks at the ministry's request.
