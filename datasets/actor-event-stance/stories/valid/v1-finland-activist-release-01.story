id: v1-finland-activist-release-01
kind: prisoner release
country: Finland
genre: wire report
english: British
form: passage
event e1: the early release of forest activist Saga Winter
event e2: the welcome concert for Saga Winter
actor a1: Justice Chancellor Tuomas Hirvelä (person)
actor a2: Pohjanpuu (organization)
actor a3: Rovaniemi city council (organization)
actor a4: Leena Autio-Magga (person)
stance: a1 -e1
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 +e1 -e2

Saga Winter, who spent 19 months behind bars for setting fire to six logging machines, was {e1 freed from Kylmäkoski prison} on Tuesday, a year ahead of time. {e1 It} need not have happened: {a1.does-e1 {a1 Justice Chancellor Tuomas Hirvelä} had filed an objection the previous day, but it arrived after office hours}. Timber company {a2 Pohjanpuu}, the owner of four of the six machines, {a2.says-e1 spoke of "an invitation to the next arsonist"} and {a2.does-e2 withdrew {a2.p its} support from the local music festival over {e2 a homecoming concert}} planned for Saturday. {a3.does+e2 {a3 Rovaniemi city council} is lending the hall without charge}, {a3.says=e1 though {a3.p it} underlined that {a3.p it} took no position on {e1 the sentence or its shortening}}. {a4 Leena Autio-Magga}, the reindeer herder whose petition brought 30,000 names to the parole board, {a4.says+e1 wept with relief at {e1 the gate}}. {a4.says-e2 {a4.p She} would not be going on Saturday: there
should be no party, {a4.p she} said, "as long as one driver in Savukoski is out of work", and {a4.p she} had asked the band to stay at home.}
