id: t1-croatia-tram-line-01
kind: tram line
country: Croatia
genre: live blog
english: British
form: passage
event e1: Osijek's tram line to the university hospital
event e2: the removal of the hospital car park
actor a1: Dr Branimir Šokčević (person)
actor a2: the nurses' union (organization)
actor a3: Mayor Ljerka Vidaković (person)
actor a4: Hrvoje Babok (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 +e2
stance: a4 -e1 =e2

16:02 Full house at the public hearing on Osijek's number 4 tram.

16:09 {a3 Mayor Ljerka Vidaković} opens. {a3.says+e1+e2 {e1 The line} ends where {e2 the car park} now is; {a3.p she} has decided both, {a3.p she} says, and would decide both again.}

16:21 Groans as {a1 Dr Branimir Šokčević} gets up; {a1.d the chief surgeon} is known as the town's worst driver. {a1.says+e1 "You laugh. {a1.p I} was asking for {e1 a tram} when {a3.d the lady mayor} was at school, and nothing would please {a1.p me} more."} {a1.says-e2 "But patients with one leg do not hop from the stop. {e2 Take away those 300 spaces} and {a1.p I} resign."}

16:34 {a2.says+e1 {a2 The nurses' union} says {a2.p its} members can't afford cars and cheers {e1 the number 4}.} {a2.says+e2 {e2 The asphalt}? "Rip it up tonight."}

16:50 {a4 Hrvoje Babok}, {a4.d a florist opposite the clinic}, is the only one to speak against {e1 the rails}. {a4.says-e1 Two years of digging would bury {a4.p his} shop, {a4.p he} says, and {a4.p he} asks for {e1 the whole idea} to be dropped.} {a4.says=e2 {e2 The parking} {a4.p he} leaves to others; {a4.p his} customers walk.}
