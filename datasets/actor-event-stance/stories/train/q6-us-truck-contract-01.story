id: q6-us-truck-contract-01
kind: defense contract award
country: United States
genre: business page
english: American
form: article
event e1: the Army's $4.2 billion truck contract with Denholm Motors
event e2: Castleton Vehicle's bid protest
actor a1: the Army (organization)
actor a2: Denholm Motors (organization)
actor a3: Castleton Vehicle (organization)
actor a4: Gov. Bobby Treadaway (person)
actor a5: Local 417 (organization)
actor a6: Rep. Francine Dubicki (person)
actor a7: Oren Mayfield (person)
actor a8: the federal auditors (organization)
actor a9: Sen. Wade Hollingsworth (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 =e1 =e2
stance: a8 =e2
stance: a9 +e1 -e2

Truck Maker Contests {e1 Army Award}

{a3 Castleton Vehicle}, which has built {a1 the Army}'s medium trucks in Lockwood, Ohio, for 36 years, {a3.does-e1+e2 asked {a8 the federal auditors} on Thursday to {e2 review} {e1 {a1.d the service}'s choice of a rival from Alabama}}.

{e2 The filing} runs to 214 pages. {a3.says-e1 {e2 It} says {a2 Denholm Motors} was given credit for a factory that is still a cotton field and that its price was lowered by $600 million after the bids were opened.}

{a1 The Army} {a1.does+e1 announced on Feb. 9 that {a2.d the Huntsville company} would supply 11,800 trucks over seven years}. {a1.says+e1 A spokesman said the winning vehicle climbs a steeper grade, burns 14 percent less fuel and can be repaired with nine tools. The adjustment in price, he said, was a clerical matter open to both bidders.} {a1.says-e2 {a1.d The service} has asked for {e2 the complaint} to be dismissed as late by one day.}

{a2 Denholm}, until now known for fire engines, {a2.does+e1 has not waited: {a2.p it} put out to tender the steel for {a2.p its} assembly hall this week and hired a plant manager}. {a2.says-e2 {a2.p Its} chief executive said {e2 the challenge} read "like a man who has lost his keys and is suing the door."}

Shares of {a3 Castleton} have lost 38 percent since the announcement. Trucks for {a1 the Army} were 61 percent of {a3.p its} sales.

In Lockwood, where one adult in eight works at the plant, {a5 Local 417} of the machinists {a5.does+e2 has voted to give $250,000 from {a5.p its} strike fund toward {e2 the case}}. {a5.says-e1 "Thirty-six years and not a recall that mattered. Then you get a letter," said {a5.p its} president, Gus Palmieri.}

{a6 Rep. Francine Dubicki}, Democrat of Ohio, {a6.does-e1 added language to the House spending bill that would hold back this year's first $190 million}. {a6.says+e2 {a6.p She} said {a6.p she} had read {e2 the brief} twice and that {a8.d the auditors} should uphold {e2 it} by June.}

{a4 Gov. Bobby Treadaway} of Alabama {a4.does+e1 signed a package of $94 million in roads, training and tax relief for the site}. {a4.says+e1 Asked if {a4.p he} felt for Lockwood, {a4.p he} said, "{a4.p I} do, and {a4.p I} hope they build something else up there."}

{a9 Sen. Wade Hollingsworth}, Republican of Alabama, {a9.says+e1 complained that {a1 the Army} had taken three years over {e1 a decision} that was right and should have taken one, leaving soldiers in trucks older than their lieutenants.} {a9.says-e2 {a9.p He} promised to fight what {a9.p he} called {e2 trial by paper} "in every room that has a door."}

{a8.d The auditors}, who work for Congress, {a8.does=e2 sent both sides a schedule on Friday: replies in 30 days, a hearing if needed, a decision within 100.} {a8.says=e2 Work under a contested award stops automatically in the meantime, {a8.p they} noted, and that implies nothing about the merits.}

{a7 Oren Mayfield}, {a7.d an analyst who follows military suppliers for a New York bank}, {a7.says=e1=e2 said about one such {e2 protest} in seven is upheld, and that in half of those the same bidder wins again. {a7.p He} has {a2 Denholm}'s shares fairly priced with {e1 the contract} and a third too high without {e1 it}, and {a3 Castleton}'s the other way around.}
