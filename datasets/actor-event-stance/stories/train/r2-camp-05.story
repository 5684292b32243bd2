id: r2-camp-05
kind: refugee camp
country: Egypt
genre: wire report
english: British
form: passage
event e1: the proposal for a refugee camp in northern Sinai
actor a1: President Adham Rostom (person)
actor a2: a former Israeli security official (person)
actor a3: Jordan (organization)
actor a4: the North Sinai tribal union (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1

{a1.says-e1 {a1 President Adham Rostom} on Thursday rejected {e1 the idea of housing displaced Palestinians in camps in northern Sinai}, telling visiting senators that Egypt would "not be a party to this".} {e1 The proposal} was made last week by {a2 a former Israeli security official}, {a2.says+e1 who wrote that {e1 it} offered the only humane way out of the fighting}. {a3.says-e1 {a3 Jordan} said {e1 such a move} would be a red line.} {a4.says-e1 {a4 The North Sinai tribal union} issued a statement supporting {a1.d the president} and said {a4.p its} land was not for settlement.}
