id: r2-intervention-06
kind: military intervention
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: British participation in air strikes in Syria
actor a1: Sir Julian Cathcart-Boyle (person)
actor a2: Joan Quilliam (person)
actor a3: the shadow defence secretary (person)
actor a4: France (organization)
actor a5: Commodore Edwin Fairlie (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1
stance: a5 =e1

{a1 Sir Julian Cathcart-Boyle}, {a1.says+e1 who chairs the Commons defence committee, said on Sunday the government should join {e1 the bombing of militants in Syria} and ask for approval afterwards if need be}. {a4 France}, {a4.does+e1 which began {e1 raids} in September}, {a4.says+e1 has asked London to take part}. {a2.says-e1 {a2 Joan Quilliam}, the leader of Labour's left-wing group, said more bombs would mean more refugees.} But {a3 the shadow defence secretary} {a3.says=e1 told the BBC {a3.p he} would "look at the proposal when there is one"}. {a5 Commodore Edwin Fairlie}, {a5.d a former planner at naval headquarters}, {a5.says=e1 said Britain would be able to contribute eight aircraft}.
