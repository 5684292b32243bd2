id: r3-housing-04
kind: housing plan
country: Germany
genre: local paper
english: British
form: passage
event e1: the plan to build flats on the Eichfeld allotments
actor a1: the city's building senator (person)
actor a2: the allotment holders' club (organization)
actor a3: the tenants' league (organization)
actor a4: the state audit chamber (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a2.does-e1 {a2 The allotment holders' club} has turned down an offer of substitute plots near the motorway} and {a2.says-e1 intends to contest {e1 the plan for 820 flats at Eichfeld} in court}. {a1.says+e1 {a1 The city's building senator} said the ground belonged to the city and the leases would end in November.} {a3.says+e1 {a3 The tenants' league} called on the club to give way.} {a4.does=e1 {a4 The state audit chamber} is still examining what was paid for the survey.}
