id: q7-us-public-land-plank-01
kind: party platform plank
country: United States
genre: newspaper report
english: American
form: article
event e1: the platform plank on transferring federal land to the states
event e2: the minority report to strike the land plank
event e3: the proposed plank on a carbon fee
actor a1: Harlan Stovall (person)
actor a2: Becca Lindgren (person)
actor a3: Gov. Royce Tillman (person)
actor a4: the nominee's campaign (organization)
actor a5: Sportsmen for Open Range (organization)
actor a6: Marguerite Oyelaran (person)
actor a7: Utah's delegation (organization)
actor a8: Dale Whitcomb (person)
actor a9: a coalition of county commissioners (organization)
actor a10: Alan Greer (person)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2 +e3
stance: a3 -e1 +e2
stance: a4 =e1 -e2 -e3
stance: a5 -e1 +e2
stance: a6 =e1 -e2
stance: a7 +e1 -e2
stance: a8 +e1 +e3
stance: a9 +e1
stance: a10 +e1 -e3

Fight over ranges moves to the floor

KANSAS CITY, Mo. — {e1 The sentence} is 31 words long, {e1 it} sits on Page 44, and by Sunday night {e1 it} was the only part of a 62-page document that anyone at the convention had read.

{e1 It} calls on Congress to "{e1 convey, in an orderly manner, the public domain to the states in which it lies}." {a1 Harlan Stovall}, {a1.d a Nevada rancher} who is co-chairman of the natural resources panel, {a1.does+e1 wrote {e1 it} on the back of a boarding pass}. The panel approved {e1 it} on a voice vote at 11:20 p.m. Thursday, when about a third of the members had gone to a barbecue.

{a2 Becca Lindgren} had not gone to the barbecue. {a2.d A 29-year-old delegate} from Montana who sells fishing gear, {a2.does+e2 {a2.p she} stayed up collecting the 28 signatures that {e2 force a vote of the full convention}}.

"{a2.p I} like {a1 Harlan}. {a1.p He} lent {a2.p me} {a1.p his} charger," {a2.says-e1 {a2.p she} said. "But in {a2.p my} state a candidate who is for selling the elk doesn't get to be for anything else."}

{a1 Stovall} {a1.says+e1 said nobody had proposed to sell an elk or an acre. The word is convey, {a1.p he} said; a state can keep what it is given, and 11 have constitutions that require it to.} {a1.says-e2 {a1.p He} accused the signers of trying "to relitigate Thursday on Tuesday, with cameras."}

{a3 Gov. Royce Tillman} of Wyoming {a3.does+e2 told {a3.p his} delegation that it would {e2 vote to strike}}. {a3.says-e1 {a3.p He} has sued Washington nine times over grazing fees and fire, and said on Sunday that {a3.p he} would sue it again; {a3.p he} did not want to be handed the fire.} One season had cost Oregon $340 million.

The rift does not run along the usual line. {a8 Dale Whitcomb}, {a8.d a Colorado moderate}, was beaten on Friday, 71 to 33, {a1.does-e3 with {a1 Stovall} among the noes}, when {a8.does+e3 {a8.p he} moved a plank for {e3 a fee on carbon, refunded to households}}. {a2 Lindgren} {a2.does+e3 was among the 33.} Yet {a8 Whitcomb} {a8.says+e1 will be with {a1 Stovall} on Tuesday: Denver, {a8.p he} said, knows where the trees are.}

{a10 Alan Greer}, a lobbyist for drilling companies and a Texas delegate, {a10.says-e3 described the idea of {e3 the fee} as "a heating bill with a halo."} {a10.does+e1 {a10.p He} paid for the buttons that say "Ours" in the shape of Nevada.}

On the convention's upper concourse {a5 Sportsmen for Open Range}, a hunting group, {a5.does+e2 set up an elk made of hay and asked passing delegates to sign a pledge to strike.} {a5.says-e1 A placard on the antlers read "No Trespassing, Coming Soon."} {a9 A coalition of county commissioners} from seven states {a9.says+e1 answered with a fact sheet: Garfield County is 93 percent federal, and has 11 deputies and no tax base.}

{a4 The nominee's campaign} would like {e1 the subject} to go away. {a4.does-e2 {a4.p Its} floor captains spent Sunday asking signers, one by one, to take their names back.} Eight did; six more would end it. {a4.does-e3 The captains had whipped against the {e3 carbon proposal}.} {a4.says=e1 But a spokesman declined four times to say what the candidate thinks of {e1 the sentence}, saying a platform is the delegates' property.}

{a7 Utah's delegation}, 40 strong and wearing the buttons, {a7.says-e2 issued a statement asking {a2.d {a7.p their} Montana friend} to stand down.} {a7.says+e1 "{a7.p We} have waited forty years for {e1 this sentence}," {a7.p it} said.}

{a6 Marguerite Oyelaran}, {a6.d the national party's treasurer}, {a6.says=e1 would not say who had the better of the argument about ranges.} {a6.says-e2 {a6.p She} said a floor vote would take 50 minutes of prime time that {a6.p she} had paid for, and urged the signers to settle in a hallway.}
