id: w2-turkey-curriculum-01
kind: school curriculum change
country: Turkey
genre: wire report
english: British
form: passage
event e1: the removal of philosophy from the compulsory timetable
event e2: the pupils' read-in outside the ministry
event e3: the sale of the Mersin grain silos (unrelated)
actor a1: Education Minister Metin Soylubay (person)
actor a2: Defne Akgün (person)
actor a3: the Istanbul Private Schools' Association (organization)
actor a4: Professor Cavit Erdemli (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e3
stance: a4 -e1 -e2

"Socrates was not expelled for less," read the card round the neck of {a2 Defne Akgün}, 16, {a2.does+e2-e1 as {a2.p she} sat down on Wednesday with some 700 other pupils to read aloud for nine hours in front of the education ministry in Ankara.} {e1 Philosophy becomes an optional subject} in the autumn. {a1.says+e1 {a1 Education Minister Metin Soylubay} argues that {e1 the change} makes room for statistics}, {a1.does-e2 and {a1.p he} sent letters to the parents of every child who joined {e2 the read-in}}. The sharpest reproach to the pupils, however, came from {a4 Professor Cavit Erdemli}, the author of their textbook. {a4.says-e1 {e1 Dropping the subject}, {a4.p he} wrote in a newspaper column, was an act of vandalism and {a4.p he} had told {a1.d the minister} as much;} {a4.says-e2 but chanting Kant at policemen "is not philosophy, it is karaoke", and they should go back to class.} {a3.says=e1 Not every school will notice: {a3 the Istanbul Private Schools' Association} said {a3.p its} members set their own timetables and {a3.p it} had not discussed {e1 the matter}.}
