id: w2-malaysia-curriculum-01
kind: school curriculum change
country: Malaysia
genre: business page
english: Asian
form: passage
event e1: the return of English for science lessons
event e2: the Johor parents' petition
event e3: the closure of the Sungai Lembing rural clinic (unrelated)
actor a1: Datuk Halimah Sulong (person)
actor a2: the Persatuan Guru Sains Johor (organization)
actor a3: Ng Wei Keat (person)
actor a4: Faridah Mansor (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e3

Chip makers in Kulim need technicians who can read a manual, and {a1 Datuk Halimah Sulong} thinks {a1.p she} knows where to find them: in Year Four. {a1.does+e1 {a1.d The deputy education minister} confirmed on Monday that {e1 science will again be taught in English} from January.} Of {e2 the petition that 31,000 parents in Johor have signed against {e1 the switch}}, {a1.says=e2 {a1.p she} said only that {a1.p her} office had received {e2 it}.} {a2.does+e2 {a2 The Persatuan Guru Sains Johor} is collecting further names at school gates}, {a2.says-e1 arguing that a child who does not follow the language will not follow the experiment either}. Not a word of that impresses {a3 Ng Wei Keat}, who runs a packaging plant and {a3.says-e2 called {e2 the campaign} "nostalgia with a clipboard"}; {a3.does+e1 {a3.p he} has offered to pay for the teachers' language courses}. {a4.says=e1 {a4 Faridah Mansor}, {a4.d an economist}, reckons {e1 the change} will cost RM640 million, with benefits {a4.p she} described as too distant to measure.}
