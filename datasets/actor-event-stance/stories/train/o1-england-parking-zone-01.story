id: o1-england-parking-zone-01
kind: residents' parking zone
country: United Kingdom
genre: local paper
english: British
form: article
event e1: the residents' parking zone around Thornby station
actor a1: Councillor Graham Petrie (person)
actor a2: Sandra Oakes (person)
actor a3: Westfield Road Residents' Group (organization)
actor a4: Thornby Chamber of Trade (organization)
actor a5: Imran Sadiq (person)
actor a6: St Luke's surgery (organization)
actor a7: Councillor Janet Fell (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1

Drivers who live in eleven streets near Thornby railway station will have to buy a permit from April after councillors voted 7-4 to go ahead with {e1 the scheme}.

{e1 It} will run from 8am to 6pm on weekdays. A first permit will cost £45 a year, a second £80, and visitors' vouchers will be sold in books of ten.

{a1 Councillor Graham Petrie}, {a1.d the cabinet member for highways}, {a1.does+e1 brought the report to Tuesday's committee and moved that {e1 it} be approved}. {a1.says+e1 {a1.p He} said surveys had counted 312 commuter cars a day in streets with 290 spaces. "Some people have not parked outside their own house since 2016," {a1.p he} said.}

{a2 Sandra Oakes}, who runs a hairdresser's in Mill Street, {a2.does-e1 handed in a petition with 860 names before the meeting}. {a2.says-e1 {a2.p She} told members that six of {a2.p her} staff drove in from villages with no bus and that none of them could get a permit.}

{a2.says-e1 "Where do they go? Nobody on that committee could tell {a2.p me}," {a2 Mrs Oakes} said afterwards.}

The {a4 Thornby Chamber of Trade} {a4.says-e1 said 40 per cent of {a4.p its} members had not received the consultation letter}, and {a4.does-e1 has asked the local government ombudsman to look at how the survey was done}.

But the {a3 Westfield Road Residents' Group}, which {a3.does+e1 first wrote to the council about {e1 a zone} in 2019}, {a3.says+e1 said 71 per cent of the households that replied were in favour.} {a3.says+e1 {a3.d The group} has told {a3.p its} members to apply early because the first 500 permits will be half price.}

{a6 St Luke's surgery} {a6.says-e1 wrote to say that patients with long appointments would be caught out by the two-hour limit on {a6.p its} side of the road.} {a1.says+e1 {a1 Mr Petrie} said there were 20 spaces in the library car park, 200 yards away.}

{a5 Imran Sadiq}, {a5.d an independent councillor} for Station ward, {a5.does-e1 proposed putting {e1 the decision} off until the rail company had said whether it would build a second deck on its own car park.} {a5.p His} amendment fell by one vote.

{a7 Councillor Janet Fell}, who was in the chair, {a7.does+e1 voted against {a5 Mr Sadiq's} amendment}. {a7.says+e1 {a7.p She} said residents had waited long enough for the rail company.}

Notices will be published on 9 February. The council expects to raise £31,000 in the first year, all of which will go on two wardens.
