id: p4-uk-gas-caverns-01
kind: gas storage scheme
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: Halden's gas storage caverns under the Skerne estuary
event e2: the county council's judicial review of the caverns
actor a1: Rosalind Tarbuck (person)
actor a2: Halden Storage (organization)
actor a3: Gareth Ollerenshaw (person)
actor a4: Saltby Says No (organization)
actor a5: Maureen Entwistle (person)
actor a6: the plant workers' union (organization)
actor a7: large industrial users of gas (group)
actor a8: Dr Imogen Farquhar (person)
actor a9: the planning inspector (person)
actor a10: the Saltby harbour commissioners (organization)
actor a11: Anil Bhandari (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 =e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1 -e2
stance: a7 +e1
stance: a8 =e1
stance: a9 -e1
stance: a10 =e1 +e2
stance: a11 +e1

Council goes to court over salt caverns

A county council is to ask the High Court to strike down {a1.does+e1 the government's approval} of {e1 a plan to keep gas in hollowed-out salt} beneath a river estuary.

Energy Secretary {a1 Rosalind Tarbuck} gave consent in March, {a9.does-e1 against the advice of {a9 the planning inspector}}, {a9.p who} sat for 31 days and found that the risk of brine reaching two shellfish beds had not been answered.

{a2.does+e1 {a2 Halden Storage} wants to create 14 caverns half a mile under the Skerne}, each the height of a cathedral. They would hold enough gas to supply the country for two and a half days in winter. It says building would start in the autumn and take six years.

Council leader {a5 Maureen Entwistle} {a5.does-e1+e2 signed the papers on Friday}. {a5.says+e2 {a5.p She} said the authority had set aside £240,000, which was "about what we spend on filling potholes in a wet month". {a5.p She} did not accept that councillors should wait to see the detailed safety case.}

{a4.d The residents' group} {a4 Saltby Says No} {a4.does+e2 has offered to pay a third of the costs from its own fund}. {a4.says-e1 Its chairman, Derek Houghton-Lee, said some 4,000 homes stood within the zone. "Every expert they bring tells us it is perfectly safe, and then declines to move here," he said.}

Ministers have been under pressure over storage since the cold spell two years ago, when stocks fell to 19 hours' supply. {a7 Large industrial users of gas} {a7.says+e1 warned at the time, and again this week, that glass and ceramics works would have to be shut in the next hard winter unless capacity was in the ground.}

{a1.says+e1 In the Commons {a1 Tarbuck} denied that {a1.p she} had ignored the inspector. {a1.p She} had "read all 612 pages and given weight to every one", {a1.p she} said, but the national need was greater.}

The most awkward question came from behind {a1.p her}. {a3 Gareth Ollerenshaw}, {a3.d whose constituency covers the north bank} and {a3.d who} was {a1.d the minister}'s parliamentary aide until last year, {a3.says-e1 called {a1.p her} the best energy secretary in a generation and then asked {a1.p her} to look again at three sites offshore. "{a3.p I} would be failing Saltby if {a3.p I} told people here that this is the right hole," {a3.p he} said.} {a3.says=e2 {a3.p He} has kept out of {e2 the council's action}, saying it was for the court.}

{a2.says-e2 {a2.d The company} said a review would add up to £30m to the bill and that {a2.p it} would oppose {e2 it} with evidence from Germany and Texas, where such stores have run since the 1970s.}

At {a2.d the firm}'s existing plant on Teesside {a6 the plant workers' union} {a6.says+e1 said 380 skilled jobs hung on the scheme.} {a6.says-e2 "Councillors are playing with other people's apprenticeships," regional secretary Stu Harbottle said.} {a11.d The regional mayor}, {a11 Anil Bhandari}, {a11.does+e1 has put £9m into a college course to train engineers for {e1 the caverns}}.

{a10 The Saltby harbour commissioners}, who license the mussel boats, {a10.does+e2 have lodged a statement in support of the authority}. {a10.says=e1 {a10.p They} said {a10.p they} had no settled opinion on gas, but had been promised sight of the brine model and never got it.}

{a8 Dr Imogen Farquhar}, {a8.d a geologist} at a Scottish university, {a8.says=e1 said salt was among the tightest rocks known and that the few accidents abroad had happened at the wellhead rather than below. Whether the local beds are thick enough could be told only by drilling, {a8.p she} added.}

A judge will decide on the papers by the end of June whether there is a case to argue.
