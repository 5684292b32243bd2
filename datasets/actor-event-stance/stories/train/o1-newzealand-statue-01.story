id: o1-newzealand-statue-01
kind: statue removal
country: New Zealand
genre: web news
english: New Zealand
form: article
event e1: moving the statue of Captain Ormsby out of Ruatapu Square
actor a1: Hemi Waretini (person)
actor a2: Patricia Glasson (person)
actor a3: Ruatapu District Council (organization)
actor a4: Ngāti Korehu trust (organization)
actor a5: the local historical society (organization)
actor a6: Craig Tolley (person)
actor a7: Ruatapu Museum (organization)
actor a8: the police (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

{e1 A bronze figure which has stood in the middle of a North Island town since 1911 will be taken down} next month, after {a3 Ruatapu District Council} {a3.does+e1 voted nine to three for {e1 a proposal} put forward by a local iwi trust}.

The statue shows Captain Edwin Ormsby, a militia officer whose men burned two villages in 1866.

{a1 Hemi Waretini}, {a1.d who chairs the {a4 Ngāti Korehu trust}}, {a1.does+e1 first asked for {e1 it} in a submission to the annual plan in 2018}. {a1.says+e1 {a1.p He} told councillors that {a1.p his} great-grandmother's house was one of those that burned. "{a1.p I} walked past him on the way to school. Nobody is smashing anything. He will be indoors with the whole story next to him," {a1.p he} said.}

{a4.does+e1 {a4.d The trust} is paying $40,000 of the $65,000 cost}.

{a2 Patricia Glasson}, {a2.d a councillor} of 21 years' standing, {a2.does-e1 asked for {a2.p her} vote against to be recorded by name}. {a2.says-e1 {a2.p She} said staff had received 418 submissions and 290 of them had wanted the captain left alone. "{a2.p I} don't know why {a2.p we} ask," {a2 Mrs Glasson} said.}

{a5.says-e1 {a5 The local historical society} said a plaque, which {a5.p it} had offered to pay for, would have done the job.} {a5.d The society} {a5.does-e1 has written to Heritage New Zealand asking for an urgent listing}.

{a6 Craig Tolley}, {a6.d a builder} who {a6.does-e1 chained himself to the railings on Monday}, {a6.says-e1 said {a6.p he} would be back when the crane came.}

{a8.says=e1 {a8.d Police} said the chain had been cut at {a6.d the man's} own request after {a6.p he} became cold and {a8.p they} did not expect to lay charges.}

{a7 Ruatapu Museum}, which is to receive the bronze, {a7.says=e1 said {a7.p its} board had not been consulted before the vote and would discuss floor loadings on Thursday.}

{a1.says+e1 {a1 Mr Waretini} rejected a suggestion that the vote should be put off until after October's local elections.} {a1.says+e1 "More than a hundred years is long enough to think about it," {a1.p he} told a radio station in the town.}

{a3.says+e1 The chief executive of {a3.d the council} said contractors had been engaged and traffic would be diverted around the square on the 12th and 13th.}
