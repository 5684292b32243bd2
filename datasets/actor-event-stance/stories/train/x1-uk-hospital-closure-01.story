id: x1-uk-hospital-closure-01
kind: hospital closure
country: United Kingdom
genre: local paper
english: British
form: article
event e1: the closure of Holderby Infirmary
event e2: the application for a judicial review of the closure
actor a1: East Fen Hospitals NHS Trust (organization)
actor a2: Caroline Ashdown (person)
actor a3: Jean Tasker (person)
actor a4: Save Our Infirmary (organization)
actor a5: Gareth Pomfret (person)
actor a6: Dr Nikhil Sethuram (person)
actor a7: Linda Crayford (person)
actor a8: the Department of Health and Social Care (organization)
actor a9: Tom Beddall (person)
actor a10: the Allied Hospital Workers' Union (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 =e2
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1 +e2
stance: a10 -e1 +e2

Holderby Infirmary to shut after 142 years

{a1.does+e1 {a1.d Health bosses} have voted to close {e1 Holderby Infirmary} next spring}, ending more than 140 years of hospital care in the market town.

{a1.does+e1 The board of {a1 East Fen Hospitals NHS Trust} backed {e1 the plan} by nine votes to two} at a meeting in the Corn Exchange on Tuesday night, which was twice halted by heckling from the public gallery.

The 64-bed hospital's wards, minor injuries unit and X-ray service will move to the Queen Adelaide site in Sleaford Road, 19 miles away.

{a1.d The trust}'s chief executive, {a2 Caroline Ashdown}, {a2.says+e1 said {e1 the decision} had been "the hardest {a2.p I} have been part of in 30 years", but that the building was no longer safe}.

{a2.says+e1 "{a1.p We} have had two ceilings come down since January and {a1.p we} are spending £3m a year on patching a roof that cannot be saved," {a2.p she} told the meeting.}

{a2.says+e1 "{a2.p I} would not want {a2.p my} own mother nursed there. {a2.p I} cannot in conscience ask anybody else to accept it."}

But {a4.says-e1 campaigners from {a4 Save Our Infirmary}, who handed in a petition with 31,400 names before the vote, said {a4.p they} felt "ignored from start to finish"}.

{a3 Jean Tasker}, {a3.d a retired midwife} who chairs {a4.d the group}, {a3.says-e1 said people in outlying villages would face a journey of up to two hours by bus}.

{a3.says-e1 "{a3.p I} delivered 900 babies in that building. {a3.p I} know every family that came through the door, and not one of them was ever asked what they wanted," said {a3 Mrs Tasker}, 71.}

{a3.says+e2 "{a4.p We} have a barrister and {a4.p we} have £46,000 in the bank. {a4.p We} will be lodging {e2 papers} at the High Court before the month is out."}

{a4.says+e2 {a4.d The campaign} believes the consultation, which ran for six weeks over the summer, was unlawful because no other option was put forward.}

{a1.says-e2 {a1.d The trust} said {a1.p it} had taken legal advice at every stage and would "robustly contest" {e2 any challenge}}. {a2 Ms Ashdown} {a2.says-e2 urged {a4.d the group} to reconsider {e2 the action}, which {a2.p she} said would divert money from patients}.

{a5.d The constituency's MP}, {a5 Gareth Pomfret}, {a5.says-e1 called {e1 the vote} "a betrayal of rural Lincolnshire" and said {a5.p he} had asked for an urgent meeting with ministers}.

{a5.says=e2 Asked whether {a5.p he} would give {a5.p his} backing to {e2 the court action}, {a5 Mr Pomfret} said that was "a matter for {a4.d the campaigners} and {a4.p their} lawyers".}

Not everyone at the infirmary is unhappy. {a6 Dr Nikhil Sethuram}, {a6.d a consultant geriatrician} who has worked there since 2009, {a6.says+e1 said staff were spread too thinly over two sites}.

{a6.says+e1 "Sentiment doesn't fill a rota," {a6.p he} said. "On one ward {a6.p I}'d have three specialists instead of one and a locum, and {a6.p my} patients would go home sooner."}

{a9 Tom Beddall}, {a9.d regional organiser} of {a10 the Allied Hospital Workers' Union}, {a10.d one of the two unions on the site}, {a9.says-e1 said 210 jobs were affected by {e1 the move} and {a10.says-e1 that {a9.p his} members had voted overwhelmingly to resist {e1 it}}}. {a9.says+e2 {a10.says+e2 {a10.d The union} would contribute £10,000 towards {e2 the legal fund}}, {a9.p he} added.}

{a7 Linda Crayford}, {a7.d professor of health policy} at the University of the Wolds, {a7.says=e1 said 17 small hospitals in England had shut in the past decade. "In some places waiting times improved afterwards, in others they got worse. There is no pattern you could draw a lesson from," {a7.p she} said.}

A spokesperson for {a8 the Department of Health and Social Care} {a8.says=e1 said decisions about local services were made by the NHS locally and it would not be appropriate to comment}.

The infirmary was founded in 1883 with money left by a seed merchant, Josiah Holl, whose portrait still hangs in the entrance hall.
