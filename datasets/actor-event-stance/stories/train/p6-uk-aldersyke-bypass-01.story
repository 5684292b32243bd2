id: p6-uk-aldersyke-bypass-01
kind: bypass approval
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the government's approval of the Aldersyke bypass
event e2: the High Court challenge to the Aldersyke bypass
event e3: the demolition of Sluice House
actor a1: Caroline Mossop (person)
actor a2: Leave the Levels (organization)
actor a3: Graham Tolley (person)
actor a4: the county council (organization)
actor a5: the hauliers' association (organization)
actor a6: residents of the high street (group)
actor a7: the Drainage Heritage Society (organization)
actor a8: Farah Quillan (person)
actor a9: Aldersyke parish council (organization)
actor a10: the inspector (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 =e2
stance: a4 +e1 +e3
stance: a5 +e1
stance: a6 +e1 -e2
stance: a7 =e1 -e3
stance: a8 =e2
stance: a9 =e1 -e3
stance: a10 -e1

{a2.d Opponents of a new road across the Somerfold marshes} {a2.does+e2 have {e2 lodged papers in London} in an attempt to overturn {e1 the go-ahead} given by ministers last month.}

{a2 Leave the Levels}, which has collected £68,000 for {e2 the action}, {a2.says-e1 argues that the Department for Transport relied on traffic counts from 2014 and took no account of the effect on breeding waders.} A judge will decide by the end of the month whether there is a case to answer.

The 4.3-mile dual carriageway would carry the A-road north of Aldersyke, where 19,000 vehicles a day pass through a high street eight metres wide. It is priced at £147m, up from £92m when it was first drawn.

{a1 Caroline Mossop}, {a1.d the roads minister}, {a1.does+e1 signed {e1 the order} against the advice of {a10 the inspector}}, {a10.does-e1 who had heard evidence for 11 days and recommended refusal}. {a1.says-e2 {a1.p She} said on Thursday that the department would resist {e2 the claim} "on every ground".}

{a1.says+e1 "{a1.p I} don't pretend nothing is lost. But {a1.p I} have stood outside that primary school at half past eight, and {a1.p I} was not prepared to tell another generation of parents to wait," {a1.p she} said.}

{a3.d The town's MP}, {a3 Graham Tolley}, who sits on the same benches, {a3.says-e1 thanked {a1.d the minister} for coming to see for {a1.p herself} and said nobody wanted the lorries out more than {a3.p he} did. The line chosen, however, would "put them in the wrong field": {a3.p he} wanted the southern route along the railway, which {a3.p he} said was £30m cheaper.} {a3.says=e2 {a3.p He} said {e2 the proceedings} were a matter for the court and {a3.p he} had not been asked to join {e2 them}.}

Sluice House, a brick pumping station of 1831, stands in the way. It is listed at Grade II. {a4 The county council}, {a4.does+e1 which will meet a tenth of the bill for {e1 the scheme}}, {a4.does+e3 has applied for consent to {e3 take it down} and number the bricks}.

{a7 The Drainage Heritage Society} {a7.says=e1 said {a7.p it} had no position on roads.} {a7.does-e3 {a7.p It} has sent a 40-page objection about the pumping station}, {a7.says-e3 the last in the district with its beam engine in place, and called {e3 the idea of numbered bricks} "a polite word for a skip".}

{a9 Aldersyke parish council} {a9.does=e1 voted five-five on the road and left it at that}. {a9.does-e3 {a9.p It} was unanimous in asking for the building to stay.}

Hauliers were less divided. {a5.says+e1 "Welcome, and 15 years late," was the verdict of {a5 the hauliers' association}, which puts the time lost at Aldersyke at 11 minutes a trip.}

{a6.says-e2 Among {a6 residents of the high street} there was impatience with {e2 the litigation}.} {a6.does+e1 Green ribbons appeared on railings there on the day {a1 Ms Mossop} announced {e1 {a1.p her} decision}}, and {a6.says+e1 a window poster at number 41 reads: "Thank you. Now dig."}

{a8 Farah Quillan}, {a8.d a planning barrister} who has acted for both developers and objectors, {a8.says=e2 said ministers were entitled to disagree with an inspector if they gave reasons. Of road cases in the past decade roughly one in six had succeeded, {a8.p she} said, and even those usually led to the order being made again.}

Contractors have been told to keep a start date of September 2027.
