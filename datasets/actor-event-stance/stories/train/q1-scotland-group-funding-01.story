id: q1-scotland-group-funding-01
kind: parliamentary group funding
country: United Kingdom
genre: parliamentary report
english: British
form: article
event e1: the ban on company money for cross-party groups
event e2: MSPs' study visit to Norwegian salmon farms
event e3: Rory Auchterlonie's complaint to the standards commissioner
actor a1: Iona Kilbrandon (person)
actor a2: the standards committee (organization)
actor a3: Hamish Urquhart-Bell (person)
actor a4: Skerryvoe Salmon (organization)
actor a5: Rory Auchterlonie (person)
actor a6: Senga Docherty (person)
actor a7: patients' charities (group)
actor a8: the Public Affairs Guild (organization)
actor a9: the devolved government (organization)
actor a10: Professor Anil Mathur (person)
stance: a1 +e1 +e3
stance: a2 +e1 =e3
stance: a3 -e1 +e2 -e3
stance: a4 +e2
stance: a5 -e2 +e3
stance: a6 +e1 +e2
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1
stance: a10 =e1 =e3

MSPs face {e1 end to sponsored clubs}

There are 118 cross-party groups at Holyrood, on subjects from asthma to whisky. {a2.says+e1 Seventy-three have their minutes taken, their sandwiches bought or their reports printed by a firm or trade body, {a2 the standards committee} said on Thursday, and {e1 from next session none of them should}.}

{a2.d The committee} {a2.does+e1 voted five to two to send {e1 a rule change} to the full parliament before the recess.} {a1.d {a2.p Its} convener}, {a1 Iona Kilbrandon}, {a1.says+e1 told members the groups had begun as a courtesy to constituents. "In some cases they have become a meeting room that is cheaper than a hotel," {a1.p she} said.}

What brought matters to a head was {e2 four days in Bergen}. {a4.does+e2 {a4 Skerryvoe Salmon}, which farms 26 sites off the west coast, paid £19,600 to take seven members of the aquaculture group there in March}. {a5.says-e2 The bill, including a fjord cruise, was found in the register by {a5 Rory Auchterlonie}, who sits for the Highlands and has called {e2 the outing} "fish, chips and planning permission".}

{a5.does+e3 {a5 Mr Auchterlonie} {e3 wrote to the standards commissioner} on 2 April.} Under the rules no finding may be published while the matter is open.

{a3 Hamish Urquhart-Bell}, {a3.d convener of the aquaculture group}, {a3.says+e2 said every penny had been declared within the 30 days allowed. There was no cruise: it was the ferry to the hatchery, and it rained.} {a3.says-e3 {a3.p He} described {a5 Mr Auchterlonie} as a man who had "discovered the envelope".}

{a3.does-e1 {a3.p He} was one of the two who voted no on Thursday.} {a3.says-e1 {a3.p He} shared {a1.d the convener}'s wish for cleaner politics, {a3.p he} said, and had no quarrel with {a1.p her} motives. But the parliament had no money for secretaries, and what could not be paid for would stop.}

{a4 Skerryvoe} {a4.says would not comment on the vote.} {a4.says+e2 {a4.p It} said the invitation had been extended to all 129 MSPs, and that {a4.p it} expected to issue {e2 another} in the autumn.}

{a6 Senga Docherty}, a first-term member who was on the plane, {a6.says+e2 said {a6.p she} had learned more about sea lice in an afternoon than in two years of committee papers and would go again at {a6.p her} own expense.} {a6.does+e1 {a6.p She} nevertheless seconded {a1 Ms Kilbrandon}'s amendment.} {a6.says+e1 "{a6.p I} had a lovely time. {a6.p I} shouldn't have been able to," {a6.p she} told the chamber.}

The sharpest objections to {e1 the ban on company money for cross-party groups} have come from another quarter. {a7 Patients' charities} {a7.says-e1 say groups on motor neurone disease, lupus and stroke live on grants from drug makers and would be wound up within months.} {a7.says-e1 In a submission signed by 22 of {a7.p them}, {a7.p they} ask for an exemption, without which {a7.p they} want {e1 the change} thrown out.}

{a8 The Public Affairs Guild} {a8.says-e1 warned that interests which may not pay for a room in the open will find one elsewhere.} {a8.does-e1 {a8.p It} has written to each MSP with a list of groups in their own constituency that would lose support.}

{a9 The devolved government} {a9.says=e1 said the internal rules of parliament were for parliament, and {a9.d ministers} would have a free vote.}

{a1 Ms Kilbrandon} {a1.says+e3 thanked {a5 Mr Auchterlonie} for what {a1.p she} called a public service, adding that others had seen the same page of the register and turned it.} {a2.d {a1.p Her} committee} {a2.says=e3 said in its report that {a2.p it} had no view on {e3 any case before the commissioner}.}

{a10 Professor Anil Mathur}, {a10.d a specialist in legislatures} at Stirling, {a10.says=e1 said the Commons tightened its rules on such bodies in 2023 and the number fell by about a third. Some of those that went had not met for years, {a10.p he} said, and others were missed.} {a10.says=e3 Complaints of {e3 this type} take 11 months on average; roughly one in nine leads to a penalty.}
