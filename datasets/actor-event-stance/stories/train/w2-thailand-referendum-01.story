id: w2-thailand-referendum-01
kind: constitutional referendum
country: Thailand
genre: live blog
english: Asian
form: passage
event e1: the referendum on an elected senate
event e2: the students' call for a boycott of the vote
actor a1: General Prasit Wongsawan (person)
actor a2: Thammarak Student Union (organization)
actor a3: Orathai Suwannarat (person)
actor a4: Pongsak Chaiyaphum (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

09.05 Queues are thin outside the booths in Lampang. {a2.does+e2 Two members of the {a2 Thammarak Student Union} sit across the road, as the law requires, holding blank white cards.} {a2.says-e1 {e1 The question}, {a2.p they} say, was drafted so that either answer keeps the old guard in place.}

09.40 An unlikely critic of {a2.d the students}: {a1 General Prasit Wongsawan}. {a1.says-e1 {a1.d The retired officer}, 82, thinks {e1 this vote} should never have been called} {a1.says-e2 and yet {a1.p he} calls {e2 the boycott} "lazy". "If you dislike a thing, go in and write No. {a1.p I} have."}

10.15 {a3.does+e1 {a3 Orathai Suwannarat} has ferried 34 villagers to the school in {a3.p her} pickup, and is off for more.} {a3.says-e2 "To the young ones {a3.p I} say: {e2 staying home} is how {a3.p we} lost the last two."}

10.30 {a4.says=e1=e2 {a4 Pongsak Chaiyaphum}, who teaches constitutional law here, expects turnout of some 48 per cent. Good or bad? "Ask {a4.p me} as a citizen tomorrow. Today {a4.p I} am counting."}
