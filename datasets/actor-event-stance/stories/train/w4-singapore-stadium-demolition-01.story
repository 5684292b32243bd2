id: w4-singapore-stadium-demolition-01
kind: stadium demolition
country: Singapore
genre: broadcast transcript
english: Asian
form: passage
event e1: the demolition of Queensway Stadium
event e2: the plan to build flats on the Queensway site
actor a1: Faridah Bte Yusof (person)
actor a2: Lawrence Sim (person)
actor a3: the Queensway Joggers' Club (organization)
actor a4: the Urban Land Office (organization)
stance: a1 -e1
stance: a2 +e1 +e2
stance: a3 =e1 -e2
stance: a4 +e1 +e2

It's a place where many Singaporeans learned to swim, run and, in some cases, propose marriage. Next year Queensway Stadium will be gone. {a4 The Urban Land Office} {a4.does+e1+e2 said today {a4.p it} has awarded the contract to {e1 tear it down}, and that {e2 1,600 flats} will be ready by 2031}. For former sprinter {a1 Faridah Bte Yusof}, who set a national record on its track, {a1.says-e1 "it is like they are taking the lane from under {a1.p my} feet. {a1.p I} hoped until today somebody would stop {e1 it}."} But resident {a2 Lawrence Sim}, 34, who has been on the waiting list since {a2.p he} got married, {a2.says+e1+e2 told us {a2.p he}'d gladly swing a hammer {a2.p himself}}. {a3 The Queensway Joggers' Club} {a3.says=e1 will miss the track, says {a3.p its} president, but accepts the place leaks and has no quarrel with {e1 its removal}}. {a3.says-e2 What {a3.p it} wants there instead is a park, and {a3.p it} has collected 8,000 names to keep {e2 the blocks} away}.
