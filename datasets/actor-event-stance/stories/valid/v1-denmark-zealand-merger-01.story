id: v1-denmark-zealand-merger-01
kind: university merger
country: Denmark
genre: local paper
english: British
form: passage
event e1: the merger of Holbæk Business College with Zealand University
event e2: the removal of bus line 580 (unrelated)
actor a1: Merete Hjulskov (person)
actor a2: the college's teachers (group)
actor a3: Jesper Dalum (person)
actor a4: the Danish Accreditation Council (organization)
stance: a1 +e1
stance: a2 =e1 =e2
stance: a3 -e1
stance: a4 =e1 =e2

Seventeen votes to four: with that, the board of Holbæk Business College agreed on Monday night to {e1 give up 130 years of independence and become a faculty of Zealand University}. {a1.does+e1 {a1 Merete Hjulskov}, {a1.d the college's director},
cast one of the seventeen} although, as {a1.p she} reminded the room, {e1 the union} will cost {a1.p her} {a1.p her} own job. {a3 Jesper Dalum}, {a3.d the hauliers' man on the board}, said afterwards that {a3.p he} had no quarrel with {a1.d the director}, who had been "honest to the last
decimal". {a3.says-e1 {a3.p His} quarrel was with distance: once the dean sits in Roskilde, nobody will notice when the Holbæk courses are wound up.} {a3.does-e1 {a3.p He} resigned {a3.p his} seat on the spot.} {a2.d The college's teachers} had been invited to take a position and, {a2.does=e1 after three meetings
without a majority either way, returned the form blank}. {e1 The plan} now goes to {a4 the Danish Accreditation Council}, {a4.says=e1 which expects to need six months}.
