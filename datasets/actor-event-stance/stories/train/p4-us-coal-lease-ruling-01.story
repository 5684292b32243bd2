id: p4-us-coal-lease-ruling-01
kind: lease cancellation
country: United States
genre: newspaper report
english: American
form: article
event e1: the cancellation of the Otter Fork coal leases
event e2: Judge Lindqvist's ruling for Garnet Basin Coal
event e3: the Ferris rail spur
actor a1: Judge Paul Lindqvist (person)
actor a2: the Interior Department (organization)
actor a3: Garnet Basin Coal (organization)
actor a4: Attorney General Kip Dahlgren (person)
actor a5: Sally Bruhn (person)
actor a6: Clean Rivers Montana (organization)
actor a7: mine families (group)
actor a8: Noel Abernathy (person)
actor a9: Commissioner Rhonda Sturgis (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2 +e3
stance: a4 -e1 +e2
stance: a5 +e1 -e3
stance: a6 +e1 -e2
stance: a7 -e1 +e2
stance: a8 =e1 =e2
stance: a9 =e1 +e3

BILLINGS, Mont. -- The government broke its own rules when it {e1 tore up a coal company's rights to 7,400 acres} of federal land near Ferris, {a1.does-e1+e2 {a1.d a judge} held Friday, restoring the leases as of Oct. 1}.

{a2 The Interior Department} {a2.does+e1 pulled the Otter Fork tracts in January, citing mercury readings in a creek that feeds the Tongue River}. {a2.d The agency} gave {a3 Garnet Basin Coal} 10 days' notice. The statute says 90.

{a1 U.S. District Judge Paul Lindqvist} {a1.says-e1 wrote that the readings might be cause for a hearing or a fine, but that the department had skipped to the end. "An agency may not cancel first and explain later," the 44-page opinion says.}

{a3 Garnet Basin}, which laid off no one but had stopped hiring, {a3.says+e2 said it would move a dragline onto the property as soon as the weather allowed.} {a3.does-e1 {a3.p It} had paid its lawyers $3.8 million to fight {e1 the action}, according to securities filings.}

{a2.does-e2 By evening government lawyers had asked {a1 Lindqvist} to put {e2 the decision} on hold while they go to the 9th Circuit.}

The fight has split a county of 2,900 people. {a5 Sally Bruhn}, who runs 500 cows below the proposed pit, {a5.says+e1 drove two hours to sit in the courtroom and said {a5.p she} had slept well since January and supposed that was over.} {a5.does-e3 {a5.p She} is also the lone holdout against {e3 a 12-mile rail line}, and has turned down three offers {a3.does+e3 from {a3.d the company}, which needs {e3 it} to ship the coal,} for a strip along {a5.p her} fence.}

{a7 Mine families} {a7.does+e2 met the news with a parade of pickups down Main Street.} {a7.says-e1 Jolene Krieger, whose husband and son both drive haul trucks, said {a7.p they} had sent 212 letters to Washington asking for a change of heart and got back one reply, addressed to somebody else.}

{a9 Commissioner Rhonda Sturgis} {a9.does+e3 has lined up county bonds for {e3 the spur}}. {a9.says+e3 {a9.p She} says {e3 the track} would serve grain and timber as well as coal and would be worth having if the pit never opens.} {a9.says=e1 {a9.p She} has refused all year to be drawn on {e1 the leases}. "{a9.p I've} got voters on both sides of every fence," {a9.p she} said.}

Montana {a4 Attorney General Kip Dahlgren}, {a4.does-e1 who sued alongside {a3.d the company}}, {a4.says+e2 said the opinion should be required reading at every federal desk west of the Mississippi.}

{a6 Clean Rivers Montana}, {a6.does+e1 whose water samples set off the case}, {a6.says-e2 said Friday's order would put the creek at risk over a calendar.} {a6.says+e1 Its director, Wes Tolliver, said the result can be cured: "Give them 90 days' notice on Monday and {a6.p we'll} be right back here, done properly."}

That is one possibility, said {a8 Noel Abernathy}, {a8.d who teaches public land law} at the University of Wyoming. {a8.says=e1=e2 {a8.p He} said appeals courts have affirmed about two-thirds of such orders, often on narrower grounds.}
