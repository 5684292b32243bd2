id: w2-scotland-dam-01
kind: hydroelectric dam
country: Scotland
genre: broadcast transcript
english: British
form: passage
event e1: the pumped-storage dam at Loch Ardnish
event e2: the ministers' call-in of the dam application
event e3: the sale of Dundee's tram depot (unrelated)
actor a1: Ishbel Rankine (person)
actor a2: Caledon Storage (organization)
actor a3: Archie Menzies (person)
actor a4: the Highland Ramblers' Forum (organization)
stance: a1 +e1 -e2
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a1 =e3

PRESENTER: {e2 Ministers in Edinburgh have called in} the planning application for {e1 a giant dam above Loch Ardnish}, so it won't be decided locally after all. In our Inverness studio, {a1 Ishbel Rankine}, {a1.d who chairs the Moidart community council}. You were all set to vote yes.

{a1 RANKINE}: {a1.does+e1 We were. Eleven of us, and {a1.p I}'d have been the first hand up.} {a1.says-e2 And then Edinburgh {e2 takes it off us}. {e2 It}'s an affront.}

PRESENTER: {a2 Caledon Storage}, {a2.d the developer}, wouldn't come on. {a2.says=e2 A statement says {a2.p it} "notes the ministers' decision"} {a2.says+e1 and remains committed to {e1 the project}.} On the line, {a3 Archie Menzies}, {a3.d the last crofter in the glen}.

{a3 MENZIES}: {a3.says-e1 Well, {a3.p I}'d be the first under water, so {a3.p I}'ll not pretend.} {a3.says+e2 {e2 That call-in} is the best news since {a3.p my} hip.}

PRESENTER: {a4.says-e1 And we have an email from {a4 the Highland Ramblers' Forum}: {a4.p they}'d rather see the money in insulation, {a4.p they} say, and the glen left alone.}
