id: o6-canada-debate-exclusion-01
kind: exclusion from leaders' debate
country: Canada
genre: wire report
english: Canadian
form: article
event e1: the exclusion of Peter Lavoie from the leaders' debate
actor a1: Peter Lavoie (person)
actor a2: the broadcasters' consortium (organization)
actor a3: Susan Kilbride (person)
actor a4: Graham Teller (person)
actor a5: Simone Arsenault (person)
actor a6: Jas Dhillon (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1

FREDERICTON - {a1.d The leader of the Rural Voice Party} {a1.says-e1 said Monday {a1.p he} would stand outside the studio with a loudspeaker on Thursday night if that was what it took}, after {a2.d New Brunswick's television networks} {a2.does+e1 told {a1.p him} {e1 {a1.p he} would not be on stage}}.

{a2 The broadcasters' consortium} {a2.says+e1 said parties needed an elected member or 8 per cent in two public polls. {a1 Peter Lavoie's} party has no seat and stands at 6.}

{a1 Lavoie} has candidates in 44 of 49 ridings. {a1.says-e1 {a1.p He} claimed the threshold was 5 per cent four years ago and was lifted in March, "the same week {a1.p we} passed 5."} {a1.does-e1 {a1.p His} lawyers were in court in Saint John on Monday afternoon seeking an emergency order.}

{a3 Premier Susan Kilbride} {a3.says+e1 said rules were rules. Viewers deserved to hear from people who might form a government, {a3.p she} told reporters in Bathurst, and an hour was already short for three.}

{a4.d Opposition Leader} {a4 Graham Teller} {a4.says-e1 will take part but said {a1 Lavoie} ought to be there.} {a4.says "{a4.p I} disagree with just about every line in {a1.p his} platform.} {a4.says-e1 {a4.p I'd} like the chance to say so to {a1.p his} face," {a4 Teller} said.}

{a5 Simone Arsenault}, {a5.d whose party holds three seats} and competes with {a1 Lavoie's} in the northeast, {a5.says+e1 said {a5.p her} team had met the same test in 2014 and had not gone to a judge over it.}

{a6 Jas Dhillon}, {a6.d who will moderate}, {a6.says=e1 said {a6.p she} had prepared questions for three and could prepare them for four, and that it was not {a6.p her} call.}

A ruling is expected Wednesday. The vote is on Oct. 19.
