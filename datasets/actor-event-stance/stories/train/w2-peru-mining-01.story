id: w2-peru-mining-01
kind: mining licence
country: Peru
genre: business page
english: American
form: passage
event e1: the renewal of Minera Qoriwayra's copper licence
event e2: the proposal for a local vote on the mine
actor a1: Minera Qoriwayra (organization)
actor a2: Saturnina Ccama (person)
actor a3: Governor Hipólito Zegarra (person)
actor a4: Brockton Vale Securities (organization)
actor a5: herders on the Antaccocha plateau (group)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 +e1

Copper closed at $4.31 on the day {a3 Governor Hipólito Zegarra} told Lima that {a3.says-e1 {e1 the Qoriwayra licence} should lapse like "a lease on somebody else's kitchen".} {a3.says+e2 Let the district {e2 vote on {e1 it}}, {a3.p he} proposed.} {a1.says-e2 {a1 Minera Qoriwayra} thinks not: {e2 a show of hands}, {a1.d the company} told shareholders, cannot replace a 900-page study.} {a1.does+e1 {a1.p It} filed for {e1 renewal} in August.} {a5.does+e1 Not all who live near the pit share {a3.d the governor}'s distaste, and a delegation of {a5 herders on the Antaccocha plateau} traveled eleven hours to hand the ministry a ram and a letter in favor.} {a2 Saturnina Ccama}, {a2.d who chairs their water board}, {a2.says+e1 would renew {e1 it} too}. {a2.says+e2 Still, "let them {e2 count us}. {a2.p We} are not afraid of {a2.p our} own neighbors."} {a4.says=e1 {a4 Brockton Vale Securities} has penciled in a 55 percent chance and moved {a4.p its} price target by nothing at all.}
