id: r3-housing-06
kind: housing plan
country: Philippines
genre: newspaper report
english: Asian
form: passage
event e1: the relocation of riverside families to Tanay housing
actor a1: Housing Administrator Leonora Buencamino (person)
actor a2: the federation of riverside dwellers (organization)
actor a3: the town's mayor (person)
actor a4: the university's urban planning school (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a3.says-e1 Tanay cannot take in 5,600 families without a hospital and a water line, {a3 the town's mayor} told a Senate hearing on {e1 the relocation} of informal settlers from the Marikina River.} {a1.says+e1 {a1 Housing Administrator Leonora Buencamino} replied that {e1 the transfer} would proceed in phases, beginning in May, and that the families were in danger at every typhoon.} {a2.does-e1 Members of {a2 the federation of riverside dwellers} picketed outside.} A study by {a4 the university's urban planning school} {a4.says=e1 found that 44 percent of those moved in 2015 had since returned to the city}.
