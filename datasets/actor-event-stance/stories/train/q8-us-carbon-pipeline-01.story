id: q8-us-carbon-pipeline-01
kind: carbon dioxide pipeline
country: United States
genre: local paper
english: American
form: article
event e1: the Sandhill Carbon pipeline
event e2: the bill barring eminent domain for carbon pipelines
actor a1: Sandhill Carbon (organization)
actor a2: Gov. Leland Fosse (person)
actor a3: Sen. Jolene Vanderkooi (person)
actor a4: Arlo Tveit (person)
actor a5: ethanol producers (group)
actor a6: the corn growers' association (organization)
actor a7: the Public Utilities Commission (organization)
actor a8: Rep. Marcus Thune-Bell (person)
actor a9: Beadner County commissioners (group)
actor a10: Prairie Guardians (organization)
actor a11: the pipefitters' local (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 +e1 =e2
stance: a7 =e1
stance: a8 =e1 -e2
stance: a9 -e1 +e2
stance: a10 -e1 +e2
stance: a11 +e1 -e2

Fosse signs land measure that pipeline company calls fatal

PIERRE — {a2 Gov. Leland Fosse} {a2.does+e2 signed legislation Thursday that forbids {a1 Sandhill Carbon} from {e2 taking farmland without the owner's consent}}, siding with landowners over the state's largest industry.

{a2.says+e1 {a2 Fosse} said {a2.p he} still hopes to see {e1 the 640-mile line} in the ground. "{a1.d The company} has good people and a good product. {a2.p I} hunted with some of {a1.p them} in October," {a2.p he} said.} {a2.says+e2 "{a1.p They}'ll have to get there with a handshake, like everybody else."}

{e1 The project} would collect carbon dioxide from 32 ethanol plants in three states and pump it beneath North Dakota. Under federal tax law each ton stored is worth $85, or roughly $900 million a year.

{a1 Sandhill Carbon} {a1.says-e2 said in a statement that, with {e2 the bill barring eminent domain for carbon pipelines}, the Legislature had "changed the rules in the fourth quarter."} {a1.says+e1 {a1.p It} denied reports that {a1.p it} was walking away, saying {a1.p it} has voluntary easements on 74 percent of the South Dakota route.} {a1.does+e1 On Friday morning {a1.p it} asked {a7 the Public Utilities Commission} to push back {a1.p its} permit schedule while {a1.p it} looks for another way around the remaining tracts.}

{a7.d Commission staff} {a7.says=e1 said {a7.p they} had received the motion and would set a hearing}.

The bill's sponsor, {a3 Sen. Jolene Vanderkooi}, {a3.does+e2 carried {e2 it} through three committees} {a3.says-e1 after surveyors crossed {a3.p her} mother's hayfield in the company of a sheriff's deputy. {a3.p She} said Thursday that no one had ever shown {a3.p her} why the public should lend its power to a plume of gas}.

It was a narrow thing. The House passed the measure 36-34, and only after an amendment by {a8 Rep. Marcus Thune-Bell} to limit {e2 it} to lines longer than 700 miles failed by a single vote. {a8.says-e2 {a8 Thune-Bell}, who offered the change on the floor and then voted no, said the state was picking one product and treating it like contraband.} {a8.says=e1 {a8.p He} has taken no position on {e1 the line itself} because {a8.p his} law firm represents landowners as well as {a1.d the company}, {a8.p he} said.}

{a5.says+e1 {a5 Ethanol producers} warned that without {e1 a way to ship {a5.p their} carbon} {a5.p they} will be shut out of the market for jet fuel, and that plants will go up in Iowa instead.} {a5.does-e2 Four of {a5.p them} are paying for television spots that ask voters to refer {e2 the law} to the November ballot.}

That has put {a6 the corn growers' association} in a bind. {a6.says+e1 {a6.p It} has endorsed {e1 the project} since 2021, and did so again at {a6.p its} January meeting.} {a6.says=e2 On {e2 the land bill} {a6.p its} board split down the middle and sent lawmakers a letter setting out both views.}

In Beadner County, where 19 families have refused to sign, {a4 Arlo Tveit} {a4.does-e1 keeps a stack of unopened company envelopes on {a4.p his} kitchen freezer}. {a4.says+e2 {a4.p He} rode to Pierre on a bus with forty neighbors, some of them in their eighties, and called Thursday the best day since {a4.p his} grandson was born.}

{a9 Beadner County commissioners} {a9.does-e1 had set a buffer of 1,000 feet from any house, which rules out every route {a1.d the company} has drawn}. A judge is considering whether {a9.p they} may. {a9.does+e2 {a9.p They} sent a resolution to every lawmaker in support of {e2 the bill}.}

{a10 Prairie Guardians}, an alliance of landowners and environmental groups that seldom agree on anything else, {a10.does+e2 organized {e2 the bus trip}}. {a10.says-e1 {a10.p Its} director, Wren Halvorsen, said stored carbon props up a fuel that the country ought to be leaving behind.}

{a11 The pipefitters' local} {a11.says+e1 said {e1 the job} would have meant two winters of work for 1,100 members}. {a11.says-e2 {a11.p Its} business manager, who said {a11.p he} has nothing but respect for farmers, will circulate petitions to get {e2 Thursday's law} overturned.}

Organizers need 17,508 signatures by June 25.
