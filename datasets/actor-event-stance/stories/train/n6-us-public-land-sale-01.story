id: n6-us-public-land-sale-01
kind: public land sale
country: United States
genre: wire report
english: American
form: article
event e1: the sale of 210,000 acres of federal land in Nevada and Utah
actor a1: Sen. Everett Crandall (person)
actor a2: Rep. Shelly Ibarra (person)
actor a3: the Bureau of Land Management (organization)
actor a4: Western Sportsmen's Union (organization)
actor a5: Washoe Valley Home Builders (organization)
actor a6: Duane Pickett (person)
actor a7: Rosalind Yee (person)
actor a8: Sen. Holt McNair (person)
actor a9: Peter Grunwald (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1

WASHINGTON - A provision that would {e1 put 210,000 acres of public land in two Western states on the market} was dropped from the Senate spending bill late on Thursday, hours before it was due to come to the floor.

{a1.d Its author}, {a1 Sen. Everett Crandall} of Utah, {a1.says+e1 said {a1.p he} was withdrawing it for now and would bring it back as a stand-alone bill after the recess. {a1.p He} said 1,400 families in St. George alone were on a waiting list for a house.}

{a9 Peter Grunwald}, {a9.d a land-use scholar at a university in Boulder}, {a9.says=e1 noted that less than a tenth of the mapped acreage lies within five miles of a town with water to spare. How much housing would have resulted is hard to say, {a9.p he} said.}

{a8 Sen. Holt McNair} of Idaho, a close friend of {a1 Crandall} and {a1.p his} seatmate on the Energy Committee, {a8.does-e1 had told leaders that {a8.p he} would vote against the entire package if {e1 the section} stayed in}. {a8.says-e1 "{a1 Everett} is trying to solve a real problem," {a8.p he} said. "{a8.p I} hunt on that ground. So do about half the people who elect {a8.p me}."}

The {a4 Western Sportsmen's Union}, which gave money to both men, {a4.does-e1 organized a call-in day that jammed the Capitol switchboard on Tuesday}.

In the House, {a2 Rep. Shelly Ibarra} {a2.does-e1 had gathered 31 signatures from both parties on a letter to the Rules Committee}. {a2.says-e1 On Thursday {a2.p she} warned that nothing was settled. "They will try again in September and {a2.p we} will be standing here," {a2.p she} said.}

Opinion on the ground is divided. {a6 Duane Pickett}, whose family has grazed cattle near Ely under permit since 1931, {a6.says-e1 said {a6.p he} had no use for the {a3 Bureau of Land Management} and has been fined by {a3.p it} twice. A private owner would be worse, {a6.p he} said, because nobody could make a private owner renew the permit.}

{a7 Rosalind Yee}, {a7.d a county commissioner in Reno}, {a7.says+e1 regretted Thursday's outcome. More than 80 percent of {a7.p her} county belongs to the federal government, {a7.p she} said, and rents have risen by a third in four years.}

{a5 Washoe Valley Home Builders} {a5.says+e1 voiced disappointment as well, saying in a statement that the housing shortage "is as bad today as it was yesterday."}

{a3.d The bureau}, which would have handled the auctions, {a3.says=e1 said {a3.p it} had prepared maps at the committee's request. {a3.p It} has no position on pending legislation, a spokesman said.}

Under current law parcels can be disposed of only in small lots and after local review. About 19,000 acres have changed hands in this way in southern Nevada since 1998.
