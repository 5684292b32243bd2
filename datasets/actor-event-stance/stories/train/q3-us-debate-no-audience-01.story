id: q3-us-debate-no-audience-01
kind: debate format
country: United States
genre: newspaper report
english: American
form: article
event e1: holding the fall presidential debates without a studio audience
event e2: cutting off microphones when time expires
actor a1: the Debate Council (organization)
actor a2: Gov. Hollis Brandt (person)
actor a3: Sen. Teresa Ibarra (person)
actor a4: Kirby Vanterpool (person)
actor a5: Marsden College (organization)
actor a6: Peter Gunderson (person)
actor a7: Joanna Feld (person)
actor a8: student leaders (group)
actor a9: Monique Arceneaux (person)
actor a10: a former Brandt adviser (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1 -e2
stance: a7 =e1 =e2
stance: a8 -e1
stance: a9 +e1
stance: a10 +e1

{a2 Brandt} camp says {e1 empty hall} is 'rigged for whispering'

{a2 Gov. Hollis Brandt}'s campaign accused {a1.d the organizers of this fall's presidential debates} on Tuesday of trying to smother {a2.d the candidate}'s greatest strength by putting {a2.p him} in {e1 a room with nobody in it}.

{a1 The Debate Council}, a nonprofit that has staged the encounters since 1992, {a1.does+e1 voted 8-2 last week, with one abstention, to try the first of three meetings with {e1 only the candidates, a moderator and the camera crew present}.} {a1.does+e2 By 6-5, {a1.p it} also approved a device that will {e2 shut off a speaker's sound after two minutes}.}

"This is a library, not a debate," said {a4 Kirby Vanterpool}, {a2 Brandt}'s campaign chairman. {a4.says-e1 "{a1.p They} looked at who fills arenas and {a1.p they} came up with a way to {e1 empty one}."}

{a2 Brandt} {a2.says-e1 was milder. Speaking in Tulsa, {a2.d the governor} said {a2.p he} likes the people on {a1.d the council}, considers two of them friends, and will ask {a1.p them} to vote again.} {a2.says+e2 {a2.p He} had no complaint about {e2 the timer}. "Two minutes is two minutes. {a2.p My} opponent could use it," {a2.p he} said.}

That opponent, {a3 Sen. Teresa Ibarra}, {a3.says+e1 said through an aide that voters at home deserved "an hour and a half {e1 without a laugh track}" and that {a3.p she} accepted {e1 the arrangement} the day it was offered.} {a3.does-e2 {a3.p Her} negotiators have, however, twice sent back the page of the agreement that deals with {e2 the sound switch}, with the paragraph struck through.}

In the primary season, {a2 Brandt}'s best moments came when {a2.p he} turned away from {a2.p his} rivals and spoke to the seats. In a February debate in Columbia {a2.p he} drew 41 rounds of applause by one network's count; {a3 Ibarra} drew nine.

{a10 A former Brandt adviser}, who left in the spring and asked for anonymity, {a10.says+e1 said the campaign's outrage was misplaced. The crowd had talked {a2.p him} into some of {a2.p his} worst answers, {a10.d the adviser} said, and {e1 a quiet set} would do {a2.p him} and the country good.}

At {a5 Marsden College}, the host in September, workers had already begun measuring the gymnasium for 1,100 seats. {a5.says-e1 The president of {a5.d the college} wrote to {a1.d the council} that {a5.p it} had raised $4 million for the event on the understanding that {a5.p its} students would be inside, and asked that {e1 the decision} be revisited.} {a8 Student leaders} {a8.does-e1 have painted 1,100 empty chairs on the quad, with the words "Let us in"}.

{a9 Monique Arceneaux}, who moderated in two past cycles and sits on no committee now, {a9.says+e1 recalled pleading with partisans to be quiet "like a substitute teacher." {a9.p She} said {e1 it} was 20 years overdue.}

{a6 Peter Gunderson}, {a6.d a retired judge on the council}, {a6.says-e2 voted no on {e2 the button}, which {a6.p he} thinks gives a technician in a truck too much power over a future president.} {a6.says=e1 On {e1 the crowd} {a6.p he} abstained. {a6.p He} could live with it or without it.}

{a7 Joanna Feld}, a communications professor who has studied 60 years of debate tape, {a7.says=e1=e2 said research shows applause sways viewers by a point or two and fades within a week. On {e2 muting}, there is hardly any data at all, {a7.p she} said.}

The campaigns have until Aug. 15 to sign.
