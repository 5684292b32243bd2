id: r4-south-korea-video-game-rating-01
kind: video game rating
country: South Korea
genre: newspaper report
english: Asian
form: passage
event e1: the refusal to rate the poker game "Royal Table"
event e2: the night-time curfew on online games for under-16s (unrelated)
actor a1: the Game Grading Committee (organization)
actor a2: Moonjar (organization)
actor a3: Seo Kyung-min (person)
stance: a1 +e1 =e2
stance: a2 -e1
stance: a3 =e1

{a1 The Game Grading Committee} {a1.does+e1 refused on Tuesday to classify "Royal Table", a mobile card game}, {a1.says+e1 on the ground that its points can be exchanged for cash}. Games without a rating may not be offered in Korea. {a2 Moonjar}, {a2.d the developer}, {a2.does-e1 has filed an administrative suit to cancel {e1 the decision}}. {a3.says=e1 {a3 Seo Kyung-min}, {a3.d a professor of media studies}, said the committee had turned down 17 such titles since January and had lost one of four suits.}
