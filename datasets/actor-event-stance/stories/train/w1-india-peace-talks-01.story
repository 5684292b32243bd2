id: w1-india-peace-talks-01
kind: peace talks
country: India
genre: wire report
english: Indian
form: passage
event e1: the Centre's talks with the Barail National Council
event e2: the ceasefire extension
actor a1: Lt Gen (retd) Pranab Hazarika (person)
actor a2: the Barail National Council (organization)
actor a3: the Khumtai Students' Federation (organization)
actor a4: Chief Minister Lalremruata Sailo (person)
stance: a1 =e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 +e1 +e2

GUWAHATI: Talks yes, truce no. That, stripped of its courtesies, is the message {a2 the Barail National Council} sent to Delhi on Tuesday. {a2.says+e1-e2 {a2.d The outfit} "remains committed to {e1 dialogue} without preconditions" but will not sign {e2 a fourth extension of the ceasefire}, which {a2.p it} says has only let the Army build roads.} {a4 Chief Minister Lalremruata Sailo}, {a4.does+e1 whose bungalow was the venue of {e1 the last two rounds}}, {a4.says+e2 pleaded for a change of heart on {e2 the truce}: "Six months, brothers. It costs you nothing."} {a1.d The government's interlocutor}, {a1 Lt Gen (retd) Pranab Hazarika}, {a1.says+e2 feels likewise}, though {a1.says=e1 {a1.p he} was careful to tell reporters that whether {e1 the process} was worth continuing was for the Cabinet to judge and not a matter on which {a1.p he} would be caught holding an opinion}. {a3 The Khumtai Students' Federation} {a3.does-e1 called a 12-hour bandh against {e1 the negotiations}, from which {a3.p it} has been left out}.
