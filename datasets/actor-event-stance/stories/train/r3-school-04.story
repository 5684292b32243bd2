id: r3-school-04
kind: school closure
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the closure of Brackenthwaite Middle School
actor a1: Eskdale Council (organization)
actor a2: Simon Utley (person)
actor a3: the Diocese of Penrith (organization)
actor a4: Cumbrian Coaches (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

Brackenthwaite Middle School will shut in August 2027 with its 96 pupils moving to Ulverdale, {a1.does+e1 {a1 Eskdale Council}'s cabinet decided on Wednesday}. {a3.does-e1 {a3 The Diocese of Penrith}, which owns the building, has referred {e1 the decision} to the schools adjudicator.} {a2.says=e1 Head teacher {a2 Simon Utley} said {a2.p his} concern was to see this year's leavers through their exams and {a2.p he} would leave {e1 the argument} to others.} {a4.says=e1 {a4 Cumbrian Coaches}, which runs the school bus, said {a4.p it} was waiting to hear from the council about routes.}
