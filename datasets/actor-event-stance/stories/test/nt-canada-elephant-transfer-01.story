id: nt-canada-elephant-transfer-01
kind: zoo animal transfer
country: Canada
genre: web news
english: Canadian
form: article
event e1: moving the elephant Tessa to a sanctuary in Tennessee
event e2: the zoo workers' picket
actor a1: Prairie Gate Zoo (organization)
actor a2: Colleen Hrynchuk (person)
actor a3: Local 2207 (organization)
actor a4: Dale Furgason (person)
actor a5: Elephant Watch Manitoba (organization)
actor a6: Councillor Priya Sandhar (person)
actor a7: Dr. Lionel Abrams (person)
actor a8: the mayor's office (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1

WINNIPEG — The last elephant at {a1 Prairie Gate Zoo} {e1 will be trucked to a sanctuary in Tennessee} in May, {a1.does+e1 {a1.d the zoo} confirmed on Monday}, after 37 winters in Manitoba.

Tessa, 41, has lived alone since her companion died in 2022. {a2 Colleen Hrynchuk}, {a2.d the zoo's executive director}, {a2.says+e1 said a crate had been ordered and that the animal would be trained to walk into it over eight weeks.}

{a2.says+e1 "She'll be with nine other elephants and on 300 acres. {a1.p We} have two, and half of that is a barn," {a2 Hrynchuk} said.}

About 25 keepers and other employees {e2 stood outside the main gate} on Monday morning with signs reading Tessa Stays. {a3.does-e1+e2 {a3 Local 2207}, which represents them, had called them out before their shift.}

{a4 Dale Furgason}, {a4.d the local's president} {a4.d and an elephant keeper for 19 years}, {a4.says-e1 said Tessa has arthritis in three feet and would spend 34 hours on the road. "{a4.p I} know what a bad day looks like for her, and {a1.p they}'re planning two in a row," {a4.p he} told reporters.}

{a4.says+e2 {a4 Furgason} said {e2 the line} would be back every Monday until somebody from the board came out to talk.}

{a2.says-e2 {a2 Hrynchuk} said school groups had been frightened by the shouting and that staff with concerns had a joint committee to take them to.} {a1.does-e2 {a1.d The zoo} has written to {a3.d the union} asking for {e2 the action} to stop}.

{a5.does+e1 {a5 Elephant Watch Manitoba}, a volunteer group, raised $85,000 toward the truck.} {a5.says+e1 {a5.p It} said in a release that {a5.p it} had been asking for {e1 this} since 2009.}

{a7 Dr. Lionel Abrams}, {a7.d a veterinarian} in Guelph who examined Tessa in the fall, {a7.says+e1 said the cold was harder on her joints than a well-planned trip would be, and that another January here was the bigger risk.}

At city hall, {a6 Councillor Priya Sandhar} {a6.does-e1 has given notice of a motion to hold back {a1.d the zoo}'s $1.2-million spring grant unless the animal remains.} {a8 The mayor's office} {a8.says=e1 said {a8.p it} would wait for the debate.}
