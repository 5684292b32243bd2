id: x2-scotland-strathallan-coalition-01
kind: coalition deal
country: Scotland
genre: local paper
english: British
form: article
event e1: the coalition deal on Strathallan Council
event e2: the closure of Auchterneuk library
actor a1: Councillor Morag Dalgleish (person)
actor a2: the Moorland Independents (organization)
actor a3: Councillor Hector Baillie-Reid (person)
actor a4: Scottish Civic Alliance (organization)
actor a5: Councillor Rhona Tweedie (person)
actor a6: Public Service Union Scotland (organization)
actor a7: Friends of Auchterneuk Library (organization)
actor a8: Dr Euan Kilgour (person)
stance: a1 +e1 =e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1 -e2
stance: a6 -e1 -e2
stance: a7 +e1 -e2
stance: a8 =e1

STRATHALLAN COUNCIL has a new administration after {a4 the Scottish Civic Alliance} and {a2 the Moorland Independents} {a4.does+e1 {a2.does+e1 signed {e1 a coalition agreement} late on Wednesday}}, 27 days after an election that left no group with a majority.

{a1 Councillor Morag Dalgleish}, {a1.d the Alliance group leader}, will be council leader, with {a2.d the Independents} taking finance, roads and planning.

{a1.says+e1 “{e1 It}’s not a marriage, {e1 it}’s a flat share,” {a1 Ms Dalgleish}, 47, told the Courier. “{a1.p We}’ve written down who does the dishes. {a1.p I}’m very comfortable with what {a1.p we}’ve signed.”}

{e1 The nine-page document} commits both groups to a three per cent rise in council tax, the reopening of two recycling centres and a freeze on parking charges. {e1 It} is silent on {e2 the proposed closure of Auchterneuk library}, which the outgoing administration put forward in February to save £210,000.

{a1.says=e2 Asked three times about {e2 the library}, {a1 Ms Dalgleish} said officers would bring a paper in the autumn and that {a1.p she} would not prejudge {e2 it}.} {a2.says+e2 {a2 The Independents}, on the other hand, have said that {e2 the closure} should go ahead, as footfall in the building has halved since 2012.}

{a3 Councillor Hector Baillie-Reid}, {a3.d who led the council for the past five years} and remains at the head of the largest single group, {a3.says-e1 called {e1 the pact} “a stitch-up of the also-rans”.} {a3.says-e1 The voters of Strathallan had put {a3.p his} group first, {a3.p he} said, and now found themselves governed by the parties that came second and fourth.} {a3.says+e2 {a3.p He} challenged the new team to show “some backbone” on {e2 Auchterneuk}, where {a3.p his} own proposal stood.}

{e1 The deal} has already cost {a4.d the Alliance} one of {a4.p its} nine members. {a5 Councillor Rhona Tweedie} {a5.does-e1 resigned the whip on Thursday morning} and will sit alone. {a5.says-e1 “{a5.p I} knocked on 4,000 doors to get these people out of the roads budget,” {a5.p she} said. “{a5.p I} can’t go back to the same doors and say {a5.p we}’ve handed them the keys.”}

{a5.says-e2 {a5 Ms Tweedie}, a former primary teacher, said {a5.p she} feared {e2 the library} had been bargained away in a room where nobody took minutes.}

{a6 Public Service Union Scotland}, which represents 1,900 council staff, {a6.says-e1 said {e1 the agreement} was a charter for outsourcing and called on councillors to vote {e1 it} down at Tuesday’s statutory meeting.} {a6.says-e2 {a6.p Its} regional organiser said four of those jobs were at {e2 Auchterneuk} and would be defended.}

There was a warmer response from {a7 the Friends of Auchterneuk Library}, {a7.d the campaign group}, {a7.says+e1 which said almost anything was an improvement on the last five years and wished {e1 the coalition} a long life}. {a7.says-e2 {a7.d The Friends} plan a read-in on 8 June, at which 60 children will demand that {e2 the doors stay open}.}

{a8 Dr Euan Kilgour}, {a8.d who studies local government} in Stirling, {a8.says=e1 said such arrangements were becoming common under the single transferable vote. “Of the eleven formed in 2022, six are still standing. {e1 This one} has the advantage of being short and the disadvantage of being vague,” {a8.p he} said.}

A spokesperson for the council said the statutory meeting would be webcast.
