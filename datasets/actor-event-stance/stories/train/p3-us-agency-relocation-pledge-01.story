id: p3-us-agency-relocation-pledge-01
kind: federal agency relocation
country: United States
genre: newspaper report
english: American
form: article
event e1: Hutchens' pledge to move the Agriculture Department west
event e2: Pickett's plan to cut a third of department jobs
actor a1: Sen. Dale Hutchens (person)
actor a2: Gov. Lorraine Pickett (person)
actor a3: the Federation of Federal Staff (organization)
actor a4: Plains Growers League (organization)
actor a5: Walter Amundsen (person)
actor a6: Jill Ostrander (person)
actor a7: lawmakers from Virginia and Maryland (group)
actor a8: Denise Fulkerson (person)
actor a9: Rick Zabel (person)
actor a10: Connie Rehberg (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 +e1
stance: a10 =e1 =e2

KEARNEY, Neb. — The applause line comes 11 minutes into the speech, right after the one about the estate tax.

{a1.says+e1 "If you regulate corn, you ought to be able to see some from your window," {a1 Sen. Dale Hutchens} told about 300 people in a fairgrounds hall here Saturday, promising that in {a1.p his} first year as president {e1 7,000 desks would leave Washington for the middle of the country}.}

The audience rose. {a10 Connie Rehberg}, {a10.d who raises soybeans and hogs} near Gibbon, did not. {a10.says=e1=e2 {a10.p She} said {a10.p she} had come to hear about trade and had not made up {a10.p her} mind about {a1.d him}, about {a2.d the governor} or about where anybody's office should be.}

{a1 Hutchens} first floated {e1 the idea} in Iowa in March. {a1.p His} campaign has since produced a nine-page paper that puts the cost at $410 million over ten years, to be covered by selling two buildings near the National Mall. {a6 Jill Ostrander}, {a6.d the campaign's policy director}, {a6.says+e1 rejected estimates that most of the staff would quit rather than go. "When one bureau moved in 2019 there was a line of applicants around the block within months," {a6.p she} said.}

{a3 The Federation of Federal Staff}, which represents 14,000 of the department's employees, {a3.says-e1 counts differently. {a3.p It} says two-thirds of the scientists in that earlier move resigned and that some crop reports were late for two seasons.} {a3.does-e1 {a3.p It} has reserved $1.3 million in television time before the caucuses}.

{a3.says-e2 {a3.d The union} is no fonder of {a2 Gov. Lorraine Pickett}, {a1 Hutchens}' main rival, who would leave the headquarters where it is and {e2 eliminate one job in three}. In a flier {a3.p it} calls {a2.p her} blueprint "the same moving van, without the jobs at the other end".}

{a2.says-e1 {a2 Pickett}, who grew up on a dairy farm, told a breakfast in Grand Island that {a1.d the senator} was a decent man with a U-Haul where a budget ought to be.} {a2.says+e2 A smaller department could be run from anywhere, {a2.p she} said, including from a barn.}

{a1.says-e2 Asked about {a2.p her} approach, {a1 Hutchens} said the people fired first would be the ones who answer the phone when a farmer calls about a loan.}

{a4 Plains Growers League}, whose members supplied {a1.d the senator} with much of {a1.p his} paper's data, {a4.does+e1 hosted Saturday's event}. {a9.d The mayor of Salina, Kan.}, {a9 Rick Zabel}, {a9.does+e1 drove 200 miles to hand {a1.p him} a folder with photographs of a vacant hospital and an offer of 30 years' free rent}.

Not everyone in farm country is sold. {a5 Walter Amundsen}, {a5.d a former agriculture secretary} who has known {a1 Hutchens} since they were in 4-H together, {a5.says-e1 praised {a1.p his} work on drought insurance, then said secretaries who are not in the room when the budget is written do not get one. "Distance is the one thing this department has never been short of," {a5.p he} said.}

In Washington, {a7 lawmakers from Virginia and Maryland}, of both parties, {a7.does-e1 have filed a bill barring the use of money to {e1 transfer headquarters staff} beyond the Beltway}. It has 26 sponsors and no hearing date.

{a8 Denise Fulkerson}, {a8.d a political scientist} in Lincoln, {a8.says=e1 said {e1 the proposal} is easy to explain, hard to cost and unlikely to decide anything. {a8.p She} recalled four candidates who made similar offers in past decades, none of whom reached the point of having to keep them.}

{a1 Hutchens} planned stops in Broken Bow and Valentine on Sunday.
