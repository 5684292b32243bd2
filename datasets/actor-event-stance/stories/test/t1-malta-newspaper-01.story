id: t1-malta-newspaper-01
kind: newspaper closure
country: Malta
genre: live blog
english: British
form: passage
event e1: the closure of the weekly Il-Qasba
event e2: the staff's occupation of Il-Qasba's newsroom
actor a1: Marlene Buġeja (person)
actor a2: the journalists' institute (organization)
actor a3: Stefan Vassallo Cesareo (person)
actor a4: Minister Karm Debono (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

10:31 The lights are still on in Old Mint Street, a full day after the weekly {e1 Il-Qasba was meant to be no more}. Twelve of its fourteen staff {e2 spent the night in the newsroom}. We will bring you updates.

10:58 {a2.does+e2 {a2 The journalists' institute} has brought mattresses and a generator.} {a2.says-e1 {a2.p Its} chair calls {e1 the shutdown} "a gag with an invoice attached".}

11:40 A long post by {a3.d the owner}, {a3 Stefan Vassallo Cesareo}. {a3.says-e2 {a3.p He} gives those inside until six to go, or {a3.p he} will call the police;} {a3.says+e1 as for {e1 {a3.p his} decision}, "{a3.p I} would be ashamed if {a3.p I} had taken it any later".}

12:15 Where is {a1 Marlene Buġeja}? {a1.d The editor} is at home, it turns out, and will be staying there. {a1.says-e1 {a1.p She} fought {e1 this} in the boardroom "until they took away {a1.p my} chair", {a1.p she} tells us by phone, and hasn't given up finding a buyer.} {a1.says-e2 But {a1.p she} has begged {a1.p her} reporters to leave: with them in there no bank will talk to {a1.p her}.}

12:50 {a4 Minister Karm Debono}, doorstepped in Floriana: {a4.says=e1 "Newspapers open, newspapers close. {a4.p I} am Minister for Fisheries."}
