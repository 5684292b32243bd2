id: r3-police-05
kind: police reform
country: United States
genre: newspaper report
english: American
form: passage
event e1: the consent decree for the Delmont police
actor a1: Whitlow (person)
actor a2: the police officers' lodge (organization)
actor a3: Chief Ramona Siedel (person)
actor a4: Kantor (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a2.says-e1 The president of {a2 the police officers' lodge} blamed {e1 the decree} for 63 resignations since 2023 and urged the city to walk away from {e1 it}.} {a1.says+e1 {a1 Whitlow} said {a1.p he} would do no such thing.} {a3.says+e1 {a3 Chief Ramona Siedel}, appearing beside {a1.p him}, said complaints of excessive force had fallen by a third and {a3.p she} wanted to finish {e1 the work}.} {a4.does=e1 {a4 Kantor} will hear a progress report on Dec. 11.}
