id: w2-egypt-curriculum-01
kind: school curriculum change
country: Egypt
genre: wire report
english: British
form: passage
event e1: the merging of physics and chemistry into one school subject
event e2: the syndicate's lawsuit over the curriculum
actor a1: Education Minister Tarek Abul-Fotouh (person)
actor a2: the Science Teachers' Syndicate of Alexandria (organization)
actor a3: Nagwa Sorour (person)
actor a4: Judge Wagdy Halim (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

An Alexandria court on Tuesday adjourned until 3 November {e2 a case} brought by {a2.d science teachers} against {e1 the merging of physics and chemistry} in the first year of secondary school. {a4.says=e1=e2 {a4 Judge Wagdy Halim} said {a4.p he} needed the ministry's files before {a4.p he} could form any view.} {a2.does+e2-e1 {a2 The Science Teachers' Syndicate of Alexandria}, which filed {e2 the suit}, says {e1 the new subject} will leave 9,000 of {a2.p its} members teaching what they never studied.} {a1.says-e2 {a1 Education Minister Tarek Abul-Fotouh} has described {e2 the action} as "a quarrel about timetables dressed in robes"}; {a1.does+e1 {a1.p he} introduced {e1 the change} in August to lighten pupils' loads}. {a3 Nagwa Sorour}, {a3.d a mother of three who runs an online forum for parents}, {a3.says-e1 said {a3.p she} wanted the two subjects separated again tomorrow}, {a3.says-e2 but not by judges: {e2 the case}, {a3.p she} said, had already frozen the printing of textbooks.}
