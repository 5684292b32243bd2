id: r4-spain-company-takeover-01
kind: company takeover
country: Spain
genre: business page
english: British
form: passage
event e1: the German group Nordwerk's offer for Iberluz
actor a1: Pedraja (person)
actor a2: Nordwerk (organization)
actor a3: the European Commission (organization)
actor a4: Lecumberri (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1

{a1 Pedraja} {a1.says-e1 has made no secret of {a1.p his} wish to see {a4.d the power company} stay in Spanish hands}, and last week {a1.does-e1 the cabinet gave the energy regulator new powers to stop {e1 the German bid} at {a1.p his} request}. {a2 Nordwerk} {a2.does+e1 nevertheless lifted {a2.p its} offer to 29 billion euros on Tuesday}. {a4.says-e1 {a4 Lecumberri} again advised shareholders not to accept.} Brussels has written to Madrid asking for an explanation, but {a3.says=e1 {a3 the European Commission} stressed that {a3.p it} took no position on {e1 the bid} itself}.
