id: v1-mongolia-wrestling-league-01
kind: breakaway league
country: Mongolia
genre: wire report
english: Asian
form: passage
event e1: the breakaway professional wrestling league
event e2: the exclusion of rebel wrestlers from Naadam
actor a1: Gantulga Chimed (person)
actor a2: the wrestling federation (organization)
actor a3: Yak Bank (organization)
actor a4: Dulmaa Ochir (person)
actor a5: Saikhan Jargal (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 =e1

Sixty-four of Mongolia's best wrestlers will be missing from this year's Naadam, {a2 the wrestling federation} having {a2.does+e2-e1 struck from the list every man who signed for {e1 the professional league}}. Their leader, {a1 Gantulga Chimed}, twice a state Lion, {a1.says-e2 spoke of a black day and compared {e2 the exclusion} to "locking a man out of his own yurt"}. {a1.says+e1 {a1.p He} has no intention of backing down: {e1 the first bouts} will go ahead in the Steppe Arena in May}, {a3.does+e1 with {a3 Yak Bank} paying the purses}. {a1.p His} aunt does not wish {a1.p him} luck. {a4 Dulmaa Ochir}, 81, whose late husband held the title of Titan, {a4.says-e1 told a Khovd radio station {a4.p she} was ashamed of {e1 the whole enterprise}, since a man
who wrestles for a bank is a bull at market}, {a4.says+e2 and that the elders had done well}. Culture Minister {a5 Saikhan Jargal} {a5.says=e1 said both sides had asked {a5.p him} for help and both would be heard}.
