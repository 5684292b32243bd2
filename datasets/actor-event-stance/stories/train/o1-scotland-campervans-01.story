id: o1-scotland-campervans-01
kind: campervan ban
country: Scotland
genre: wire report
english: British
form: article
event e1: the overnight campervan ban at Sandhaven bay
actor a1: Highland area committee (organization)
actor a2: Catriona Munro (person)
actor a3: Scottish Motorhome Union (organization)
actor a4: Sandhaven Community Association (organization)
actor a5: Gregor Affleck (person)
actor a6: Police Scotland (organization)
actor a7: the national park authority (organization)
actor a8: the owner of the village shop (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 =e1
stance: a8 -e1

{e1 Motorhomes are to be kept off three beach car parks} between 10pm and 7am from Easter, {a1 the area committee} {a1.does+e1 decided on Tuesday, without a vote}.

{a2 Catriona Munro}, {a2.d who chairs {a1.p it}}, {a2.says+e1 said a count on one August night had found 74 vehicles on a site with a single tap.} {a2.says+e1 {a2.p She} said {a2.p she} had been warned {e1 the order} would be hard to police and was prepared to pay for a warden out of the ward fund.}

{a4.does+e1 The {a4 Sandhaven Community Association} sent photographs of waste emptied into dunes} and {a4.says+e1 reported that two residents aged over 80 had stopped going to the shore.}

{a3 The Scottish Motorhome Union} {a3.does-e1 has told {a3.p its} 22,000 members {a3.p it} will seek leave to challenge {e1 the order}}. {a3.says-e1 {a3.p Its} solicitor said that the statutory notice had been posted on a lamp-post that was later removed.}

{a5 Gregor Affleck}, {a5.d a crofter} with a field beside the middle car park, {a5.says-e1 said visitors bought eggs and lamb from {a5.p his} gate. {a5.p He} reckons takings would fall by a third. "{a5.p I}'d rather have a tap," {a5.p he} said.}

{a8 The owner of the village shop}, who asked not to be named because of feeling in the area, {a8.says-e1 said {a8.p she} agreed with {a5.p him}.}

{a6 Police Scotland} {a6.says=e1 said {a6.p it} had 12 officers for an area larger than Luxembourg and would give {a6.p its} view on enforcement to the committee in May.}

{a7.says=e1 {a7 The national park authority} said {a7.p it} had {a7.p its} own scheme 90 miles away and could not say whether what worked there would work here.}
