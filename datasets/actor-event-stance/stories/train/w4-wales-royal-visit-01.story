id: w4-wales-royal-visit-01
kind: royal visit
country: Wales
genre: local paper
english: British
form: passage
event e1: the Duchess of Rothbury's visit to Ysgol Bro Dulas
event e2: the pupils' refusal to sing for the duchess
actor a1: Mair Llewelyn-Hopkin (person)
actor a2: parents at Ysgol Bro Dulas (group)
actor a3: Duchess of Rothbury (person)
actor a4: Osian Bebb (person)
stance: a1 +e1 -e2
stance: a2 =e1
stance: a3 +e1 +e2
stance: a4 -e1 +e2

A Machynlleth headteacher has apologised after {e2 two dozen pupils refused to sing} during {e1 Wednesday's visit by the {a3 Duchess of Rothbury}}. {a1 Mair Llewelyn-Hopkin}, {a1.does+e1 who spent a year arranging {e1 the day}}, {a1.says-e2 said {a1.p she} was "mortified" by {e2 the silence from the back two rows} and had written to the palace}. {a3.d The duchess} appears to have been less upset than {a1.p her} host. {a3.says+e1 {a3.p She} thanked the school for "the happiest morning of {a3.p our} tour"} and, according to a lady-in-waiting, {a3.says+e2 remarked in the car that {a3.p she} was glad somebody under sixteen had the nerve}. Year 11 pupil {a4 Osian Bebb}, {a4.does+e2 who organised {e2 the protest}}, {a4.says-e1 said there had been no vote on whether {a3.p she} should come, and there should have been one}. {a2 Parents at Ysgol Bro Dulas} were split: {a2.says=e1 of nine who spoke to the County Echo, four were pleased with {e1 the visit}, four were not and one had not known it was happening}.
