id: p5-usa-pumping-cap-01
kind: groundwater pumping cap
country: United States
genre: newspaper report
english: American
form: article
event e1: Gov. Lyle Amundsen's cap on groundwater pumping
event e2: the irrigators' lawsuit against the pumping cap
event e3: Treasurer Kay Brubaker's plan to buy out wells
actor a1: Gov. Lyle Amundsen (person)
actor a2: Treasurer Kay Brubaker (person)
actor a3: High Plains Irrigators (organization)
actor a4: Gus Treadway (person)
actor a5: Mayor Estela Quiroz (person)
actor a6: Wayne Dietz (person)
actor a7: Prairie Waters Fund (organization)
actor a8: Tom Ruskin (person)
actor a9: the state engineer (person)
actor a10: Western Kansas Feeders (organization)
actor a11: Helen Macready (person)
stance: a1 +e1 -e3
stance: a2 -e1 +e2 +e3
stance: a3 -e1 +e2
stance: a4 +e1 -e3
stance: a5 +e1
stance: a6 -e1 -e2
stance: a7 +e1 +e3
stance: a8 =e1 =e3
stance: a9 =e1
stance: a10 +e1 -e3
stance: a11 +e1 -e2

GARDEN PLAIN, Kan.—{a2 Treasurer Kay Brubaker} won't say "aquifer" in {a2.p her} new commercial. {a2.says-e1 {a2.p She} stands by a pivot sprinkler that isn't turning and says, "{a1.d My opponent} did {e1 that}, and {a2.p I'll} undo it."}

{a2.p Her} opponent in the August primary is {a1.d the governor}, a member of the same party. In January, {a1 Gov. Lyle Amundsen} {a1.does+e1 signed {e1 an order} that trims what 4,600 irrigation wells in 14 counties may draw by 18 percent over five years.} Two years ago {a1.p he} carried those counties with 71 percent. Now {a1.p his} own pollster has {a1.p him} at 44.

{a1.says+e1 "{a1.p I'd} like to be popular. {a1.p I'd} also like there to be a Grant County," {a1.p he} said on a cattleman's radio show Tuesday.}

{a3.does+e2 {a3 High Plains Irrigators} took {e2 {a3.p its} case} to state district court in March}, {a3.says-e1 arguing that a water right is property like a house and that nobody takes a fifth of a house for free.} {a2.does+e2 {a2 Brubaker}, whose brother-in-law sits on {a3.p its} board, filed a brief on {a3.p its} side and rode on {a3.p its} float in the Dodge City parade.}

{a2.does+e3 {a2.p Her} own answer, put out last week on a single page, is to spend $300 million over six years paying farmers to shut wells for good, with no one made to.} {a1.says-e3 {a1 Amundsen}'s campaign called {e3 that} a bailout for the people who pumped the most.}

{a4 Gus Treadway}, a state senator who wrote much of {e1 the January order} and is managing {a1.d the governor}'s western operation, {a4.says-e3 said {a2.d the treasurer} had sat in four meetings on the subject and asked about lunch.} {a4.says+e1 Wells in {a4.p his} district have dropped 61 feet since {a4.p he} was in high school, {a4.p he} said, and no one has yet shown {a4.p him} another way to count.}

The politics don't sort by county line. {a10 Western Kansas Feeders}, which fattens 900,000 head a year and would seem to have the most to lose, {a10.does+e1 gave $100,000 to a committee running ads for {e1 the limits}} and {a10.says-e3 told {a10.p its} grain suppliers that {e3 {a2 Brubaker}'s checks} would mean no corn and no neighbors.} {a5 Mayor Estela Quiroz}, of the other party, whose town of 2,900 had its own well go dry in 2022, {a5.says+e1 introduced {a1 Amundsen} at the senior center as "the first one of them who read the report."} {a5.says {a5.p She} won't be voting for {a1.p him}, {a5.p she} added; wrong primary.}

{a7 Prairie Waters Fund}, an environmental group in Lawrence, {a7.says+e1+e3 has praise for both and says 18 percent should have been 25 and $300 million should have been half a billion.}

Against that stand people like {a6 Wayne Dietz}, who grows milo and wheat on four quarters south of Sublette. {a6.says-e1 {a6.p He} figures {e1 the order} costs {a6.p him} $52,000 a year and has painted as much, with a rude word, on {a6.p his} barn.} {a6.says-e2 Lawyers make {a6.p him} madder, though. {a3.d The irrigators} asked {a6.p him} for $1,500, and {a6.p he} told {a3.p them} {a3.p they'd} be suing the only fellow who ever gave {a3.p them} a straight number, and losing.}

{a9 The state engineer}, a civil servant who must mail each owner an allotment by Oct. 1, {a9.says=e1 said {a9.p his} office had sent out 1,140 so far. {a9.p He} gets calls. "{a9.p I} tell them what the paper says," {a9.p he} said.}

{a8 Tom Ruskin}, who polls for neither side, {a8.says=e1=e3 said about a third of likely primary voters had heard of {e1 the restrictions} and a tenth of {e3 the buyout}, and that in both cases those who knew more were more evenly divided.}

{a11.d The most senior voice in the party}, former congresswoman {a11 Helen Macready}, {a11.says praised {a2 Brubaker} as the best treasurer in {a11.p her} lifetime and predicted {a2.p she'd} be governor one day.} {a11.says-e2 But {a11.p she} scolded {a2.p her}, by name, at a party dinner for "carrying water for plaintiffs."} {a11.says+e1 The Dust Bowl, {a11.p she} told the room, had been voluntary too.}
