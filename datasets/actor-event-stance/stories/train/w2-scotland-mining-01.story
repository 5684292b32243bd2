id: w2-scotland-mining-01
kind: mining licence
country: Scotland
genre: broadcast transcript
english: British
form: passage
event e1: the barytes mining licence at Glen Farragon
event e2: the cairn-builders' camp on the hill
actor a1: Wilma Keddie (person)
actor a2: Farragon Minerals (organization)
actor a3: Councillor Struan McPhail (person)
actor a4: Flora Beaton (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 =e1 -e2
stance: a4 -e1 +e2

PRESENTER: Day forty of {e2 the camp at Glen Farragon}. {a3 Councillor Struan McPhail} is with us. {a3.d Councillor}, you chair planning. Will {e1 the mine get its licence}?

{a3 McPHAIL}: {a3.says=e1 {a3.p I} chair the meeting; if {a3.p I} answered that {a3.p I}'d have to leave it.} {a3.says-e2 What {a3.p I} can say is {e2 the camp}'s on common grazing, {e2 it}'s unlawful and {e2 it} has to go.}

PRESENTER: We're hearing from {a2 Farragon Minerals} that {e2 the tents} are costing {a2.p it} a season's drilling. {a2.says-e2 {a2.p It} wants them cleared.} {a2.says+e1 And {e1 the licence}, {a2.p it} tells us, means 140 jobs.} {a4 Flora Beaton}, you're in one of the tents.

{a4 BEATON}: {a4.does+e2 Day forty for {a4.p me} too.} {a4.says-e1 They'd take the top off that hill for drilling mud. No.}

PRESENTER: And you've farmed below it for fifty years, {a1 Wilma Keddie}, and you've objected in writing to {e1 the mine} six times.

{a1 KEDDIE}: {a1.says-e1 Seven. {a1.p I}'ll object an eighth.} {a1.says-e2 But they've burnt {a1.p my} fence posts, and {a1.p I} want them off the hill the same as {a3.d the councillor} does.}
