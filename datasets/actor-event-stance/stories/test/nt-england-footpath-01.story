id: nt-england-footpath-01
kind: right of way closure
country: United Kingdom
genre: local paper
english: British
form: article
event e1: extinguishing the public footpath across Hallam's Farm
actor a1: Roger and Jill Pothecary (group)
actor a2: South Wilts Walkers (organization)
actor a3: Maureen Tibbett (person)
actor a4: Wellow Parish Council (organization)
actor a5: the county's rights of way officer (person)
actor a6: Cllr Gavin Strudwick (person)
actor a7: the farm's insurer (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 +e1

A footpath that runs through a dairy yard near Wellow {e1 could disappear from the map} after {a1.does+e1 {a1.d the owners} applied to the county for {e1 an order}}.

{a1 Roger and Jill Pothecary}, who milk 220 cows at Hallam's Farm, {a1.says+e1 say four walkers have been knocked over in the yard since 2021 and one of them broke a hip.}

{a1.says+e1 "Robots don't stop for a Labrador. {a1.p We} lie awake about it," said {a1 Mrs Pothecary}.}

{a7.does+e1 {a7.d The farm's insurer} wrote in January that {a7.p it} would not renew the policy} {a7.says+e1 so long as the public came between the parlour and the shed, and has sent the county a letter in favour of {e1 the order}.}

Letters in reply to the notice are running at nine to one, according to the county, with {a2 South Wilts Walkers} accounting for many of them. {a2.does-e1 {a2.d The group} has had 1,200 leaflets printed and is holding a walk along the route on Sunday.}

{a3.d {a2.p Its} secretary}, {a3 Maureen Tibbett}, {a3.says-e1 said the path was shown on the tithe map of 1841 and was the only way from the church to the river without going along the A-road. "{a3.p I've} used it for 40 years and never met a cow that wished {a3.p me} harm," {a3.p she} said.}

{a3.says-e1 {a3 Mrs Tibbett} said {a3.p she} liked {a1.d the couple} and had told {a1.p them} a diversion round the silage clamp would have {a3.d the walkers'} blessing. That was not what had been applied for, {a3.p she} said.}

{a1.says+e1 {a1 Mr Pothecary} said the ground there was under water from November.}

{a4.does-e1 {a4 Wellow Parish Council} resolved last Thursday, by six votes to one, to object.} The one was {a6 Cllr Gavin Strudwick}, {a6.says+e1 who told the meeting that there were 31 other paths in the parish and somebody would be killed on this one.}

{a5 The county's rights of way officer} {a5.says=e1 said comments could be made until 28 April. If objections were not withdrawn {e1 the application} would go to an inspector, {a5.p she} said, and that usually took about a year.}
