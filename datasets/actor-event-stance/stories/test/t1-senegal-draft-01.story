id: t1-senegal-draft-01
kind: military draft
country: Senegal
genre: live blog
english: African
form: passage
event e1: the reintroduction of the military draft in Senegal
event e2: the students' sit-in at Cheikh Anta Diop University
actor a1: General Amath Diouf-Kane (person)
actor a2: several hundred students (group)
actor a3: the rectorate (organization)
actor a4: Fatou Binetou Tall (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 -e1 -e2

14h10 Avenue Cheikh Anta Diop is blocked again. {a2.does-e1+e2 {a2.d Several hundred students} are {e2 sitting on the tarmac} with cardboard rifles round {a2.p their} necks, chanting against {e1 eighteen months in barracks}.}

14h25 {a3 The rectorate} {a3.says-e2 orders {a2.p them} off by 4 p.m. and threatens to suspend grants}. {a3.says=e1 Of {e1 the draft} itself {a3.p its} communiqué says only that it is a matter for the National Assembly.}

14h50 We have {a1 General Amath Diouf-Kane} on the line. {a1.says+e1 "{a1.p I} drafted {e1 that decree} with {a1.p my} own hand. A nation is not defended by subscription."}

15h40 Finally, a voice from the older generation. {a4 Fatou Binetou Tall} lost a son in that war. {a4.says-e1 {a4.p She} has written to every deputy asking them to bury {e1 the law}, and tells us so with the letters in {a4.p her} hand.} {a4.says-e2 Yet {a4.p she} has come to take the children home. "Not in the road. Not like {e2 this}. Get up, go and vote."}
