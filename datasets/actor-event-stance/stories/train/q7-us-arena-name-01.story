id: q7-us-arena-name-01
kind: arena naming rights
country: United States
genre: local paper
english: American
form: article
event e1: the city's naming-rights contract with QuickBridge Loans
event e2: the proposal to name the hall for fallen soldiers
actor a1: Mayor Curtis Hallworth (person)
actor a2: QuickBridge Loans (organization)
actor a3: Councilwoman Yolanda Pruitt (person)
actor a4: American Veterans Post 61 (organization)
actor a5: Walt Zielinski (person)
actor a6: the Fort Harlan Freight (organization)
actor a7: Pastor Emory Lyles (person)
actor a8: Council President Hank Oberlin (person)
actor a9: the downtown merchants (group)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 =e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1
stance: a7 -e1 =e2
stance: a8 +e1 +e2
stance: a9 +e1

FORT HARLAN, Ohio — A coliseum that opened in 1961 with no name but the city's would carry that of {a2.d a payday lender} for the next 12 years under {e1 an agreement} that goes to the council Tuesday.

{a3 Councilwoman Yolanda Pruitt} learned of {e1 it} from a rendering that a sign shop sent to the wrong email address. {a3.p She} opened it during a budget hearing and turned {a3.p her} laptop around so the audience could see.

"That's 40 feet of neon," {a3.says-e1 {a3.p she} said Friday. "{a3.p I} have constituents paying 391 percent so {a2.d these people} can buy neon."}

{e1 The contract} is worth $7.2 million to a city that ended last year with a $5 million hole. {a1.does+e1 {a1 Mayor Curtis Hallworth} initialed {e1 it} Sept. 3 in Columbus}, where {a2.d the company}, {a2 QuickBridge Loans}, has {a2.p its} headquarters. {a1.says+e1 {a1.p He} said that every step had followed the procurement code, that the council was told in July "an outside partner" was being sought, and that the code does not let {a1.p him} turn down a lawful bidder because somebody finds it tacky.}

Two other bidders, a hospital chain and a maker of garage doors, offered less than half as much.

{a3 Pruitt} has a different name in mind. {a3.does+e2 {a3.p Her} ordinance would {e2 put "Fallen Heroes Hall" over the doors}}, at no charge to anyone, and bar its sale for 50 years. {a4 American Veterans Post 61} {a4.does+e2 raised $38,000 for {e2 the lettering} at a fish fry.} {a4.says=e1 {a4.p Its} commander said {a4.d the post} has no position on who lends money to whom.}

One of {a4.d the post}'s members does. {a5 Walt Zielinski}, who is 81 and served in Vietnam, {a5.says-e1 said the storefronts closest to the air base got two of {a5.p his} grandsons in trouble before they were 21.} {a5.does+e2 {a5.p He} hauled the first letter, an F, into the council chamber on a dolly.}

{a1 Hallworth}, a Navy reservist, {a1.says-e2 called {e2 the veterans' idea} "about as worthy as it gets" and said {a1.p he} would veto {e2 it}. A memorial can stand in the plaza, where {a1.p he} would gladly pay for the flowers, {a1.p he} said; the marquee has to pay for the roof.}

{a6 The Fort Harlan Freight}, the minor league hockey team that rents the building, {a6.does+e1 has already ordered jerseys with {a2.d the lender}'s patch.} {a6.says+e1 {a6.p Its} general manager wishes the sign were smaller. But the compressors under the ice are older than {a6.p his} players' parents, the manager said, and without {e1 the money} the league will ask about them in the spring.}

{a9 The downtown merchants} {a9.does+e1 sent a busload of members to the hearing in shirts that read "Sign It"}, and the only one who spoke said, "Fix the roof."

{a7 Pastor Emory Lyles}, who runs a no-interest loan fund out of the basement of Greater Zion Church, {a7.does-e1 has asked a Common Pleas judge to hold up {e1 the agreement} until it is advertised for 30 days.} {a7.says=e2 What goes up instead is for others to say, {a7.p he} said: "{a7.p I} buried some of those soldiers and {a7.p I} married some of those merchants."}

The deciding vote may be that of {a8 Council President Hank Oberlin}, who sees no contradiction. {a8.does+e2 {a8.p He} co-sponsored {a3 Pruitt}'s ordinance} and {a8.says+e1 plans to vote for {a1.d the mayor}'s {e1 deal} too: Let {a2.d the lender} have the outside, {a8.p he} said, and the heroes the floor.} The law director has told {a8.p him} the two can't both pass as written.

{a2 QuickBridge}, which has nine stores in the county, {a2.does+e1 paid a $250,000 deposit last week.} {a2.says A spokeswoman said {a2.p it} does not comment on pending business.}
