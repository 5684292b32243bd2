id: o6-usa-execution-moratorium-01
kind: moratorium on executions
country: United States
genre: newspaper report
english: American
form: article
event e1: the governor's halt to executions in Alabama
actor a1: Gov. Martha Kinsey (person)
actor a2: District Attorney Roy Clements (person)
actor a3: Shelby Tate (person)
actor a4: Donna Ferris (person)
actor a5: the Catholic bishops of the state (group)
actor a6: the state Senate's Republican caucus (organization)
actor a7: the Department of Corrections (organization)
actor a8: Attorney General Glenn Tubbs (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

MONTGOMERY, Ala. - The execution chamber at Atmore will stay closed for at least a year under {e1 an order} {a1 Gov. Martha Kinsey} {a1.does+e1 signed on Monday}.

{a1 Kinsey}, a Republican and a former prosecutor, {a1.says+e1 said three attempts to find a vein had failed since 2023 and that {a1.p she} wanted a review by doctors and engineers before another warrant left {a1.p her} desk.} {a1.says "{a1.p I} believe in this penalty. {a1.p I} have asked juries for it," {a1.p she} said.} {a1.says+e1 "{a1.p I} won't preside over it like this."}

{e1 The order} affects 11 inmates who have used up their appeals.

{a2 District Attorney Roy Clements} of Houston County {a2.says-e1 said {a1.d the governor} had no authority to suspend a sentence that jurors imposed.} {a2.does-e1 {a2.p He} plans to ask the state Supreme Court this week to set a date for one of the 11}, who was convicted in {a2.p his} county of killing a store clerk.

{a4.d The clerk's sister}, {a4 Donna Ferris}, {a4.says-e1 has waited 19 years. "{a4.p I} had the day circled and they called {a4.p me} on the road," {a4.p she} said.}

{a3 Shelby Tate}, {a3.d a federal public defender} whose client survived an attempt in 2024, {a3.says+e1 said {a1.d the governor} had read the medical file, which was more than three courts had done.}

{a5 The Catholic bishops of the state} {a5.says+e1 sent {a1 Kinsey} {a5.p their} thanks and asked parishes to pray for {a1.p her}.}

{a6 The Senate's Republican caucus} {a6.does-e1 filed a bill within hours to make the attorney general, rather than the governor, responsible for execution dates.} {a6.says-e1 Families were promised an end, {a6.p it} said in a statement, and this was a 12th postponement for some.}

{a8 Attorney General Glenn Tubbs}, whom the bill would put in charge, {a8.says attacked {a1 Kinsey} on Monday over the cost of a new prison in Elmore County.} {a8.says=e1 {a8.p He} told reporters {a8.p he} would read {e1 the order} before {a8.p he} said anything about it.}

{a7 The Department of Corrections} {a7.says=e1 said {a7.p it} would hold {a7.p its} drugs in storage and assign the execution team to other duties.}

{a1.says+e1 {a1 Kinsey} told reporters {a1.p she} would veto the caucus bill if it reached {a1.p her}.} A report is due on Dec. 1.
