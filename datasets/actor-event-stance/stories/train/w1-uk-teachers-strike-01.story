id: w1-uk-teachers-strike-01
kind: teachers' strike
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the teachers' strike in Wales
event e2: the pay review body's recommended rise of 4.1%
event e3: the sale of Swansea's old law courts (unrelated)
actor a1: the Association of Welsh Schoolteachers (organization)
actor a2: Education Secretary Bethan Llewellyn-Price (person)
actor a3: Ffion Madoc (person)
actor a4: Wyn Trahaearn (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1 =e3

About 900 schools in Wales closed or part-closed on Thursday as members of {a1 the Association of Welsh Schoolteachers} {a1.does+e1 {e1 walked out}} over pay. {a1.d The union} {a1.says-e2 says {e2 the 4.1 per cent rise} put forward by the review body is a cut once inflation is taken into account}. {a2 Education Secretary Bethan Llewellyn-Price}, {a2.does+e2 who accepted {e2 the recommendation} in full last month}, {a2.says-e1 said {e1 the action} was "unnecessary and unfair on pupils"}. Not every teacher walked out. {a3 Ffion Madoc}, {a3.d a maths teacher} in Wrexham, {a3.does-e1 crossed the picket line with a tray of buns for colleagues on it}. {a3.says-e2-e1 "{e2 Four per cent} is rubbish and {a3.p I}'ve told {a2.d the secretary} so in writing," {a3.p she} said. "But {a3.p I}'ve a Year 11 class with nine weeks left, and {a3.p I} can't do {e1 this} to them."} A headteacher in Gwynedd, {a4 Wyn Trahaearn}, {a4.says=e1 said three of {a4.p his} eleven staff were out}.
