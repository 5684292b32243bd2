id: w1-us-peace-talks-01
kind: peace talks
country: United States
genre: wire report
english: American
form: passage
event e1: the peace talks on Tavira in New York
event e2: the proposal for a buffer zone along the river
actor a1: Ambassador Renard Haddix (person)
actor a2: Prime Minister Ilyan Dostal (person)
actor a3: the Tavira Liberation Council (organization)
actor a4: a senior United Nations official (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

NEW YORK — {e1 Negotiations} to end the 14-month war in Tavira resumed Wednesday without one of the two armies fighting it. {a3.does-e1 Delegates of {a3 the Tavira Liberation Council} had been expected at the Waldorf by 10 a.m. and checked out at 8}; in a voice message {a3.says-e2 {a3.p they} said {e2 a buffer zone} would "fence {a3.p us} out of {a3.p our} own wells."} {a1 Ambassador Renard Haddix}, {a1.does+e1 who is chairing {e1 the meetings} for Washington}, {a1.says+e2 has staked them on exactly such {e2 a strip}, 6 miles wide}. {a2 Prime Minister Ilyan Dostal}, who did turn up, {a2.says-e2 said the map gave away three towns and that {a2.p he} could not sign it}. But {a2.says+e1 {a2.p he} would sit there, {a2.p he} added, "until they carry {a2.p me} out in the chair, because the alternative to {e1 talking} is burying."} {a4 A senior United Nations official}, speaking on condition of anonymity because the discussions are confidential, {a4.says=e1=e2 said that {e2 the zone} was the second of five items and that {e1 the current round} is scheduled to end Sunday}.
