id: r5-trade-sanctions-03
kind: trade sanctions
country: Ethiopia
genre: business page
english: American
form: passage
event e1: Ethiopia's suspension from duty-free access to the US market
actor a1: the US Trade Representative's office (organization)
actor a2: Kidist Zerihun (person)
actor a3: Ashbury Apparel (organization)
actor a4: Trade State Minister Endale Kassaye (person)
actor a5: Rep. Lucinda Farrow (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 +e1

{a1.does+e1 {a1 The US Trade Representative's office} confirmed that Ethiopia would lose its duty-free access on January 1} because of abuses in the north. About 200,000 jobs depend on the program, mostly in the industrial park at Hawassa. {a4.says-e1 {a4 Trade State Minister Endale Kassaye} called {e1 the suspension} unjust and said {a4.p he} had asked for a review by March.} {a2 Kidist Zerihun}, a 23-year-old machinist, {a2.says-e1 pleaded with Washington not to "send {a2.p us} back to the farm"}. {a5.says+e1 {a5 Rep. Lucinda Farrow}, who pressed for {e1 the step} in two letters, said preferences should not go to governments that starve civilians.} {a3 Ashbury Apparel}, which makes shirts at Hawassa for American chains, {a3.says=e1 said {a3.p it} had no comment}.
