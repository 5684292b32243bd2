id: w1-ghana-tax-law-01
kind: tax law
country: Ghana
genre: parliamentary report
english: African
form: passage
event e1: the Electronic Levy (Repeal) Bill
event e2: the new tax on sand and gravel
event e3: the ban on night buses to Tamale (unrelated)
actor a1: Kwabena Asare-Nti (person)
actor a2: Hajia Rahinatu Seidu (person)
actor a3: Professor Ebo Haizel (person)
actor a4: the Association of Tipper Truck Owners (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 =e1 =e2 =e3
stance: a4 -e2

Not one member on the minority side rose to defend the levy on mobile money when {e1 its repeal} came up for second reading on Thursday, apart from {a2 Hajia Rahinatu Seidu}. {a2.says-e1 "{a2.p We} abused it, {a2.p we} mocked it, and it built the Yendi road. {a2.p I} beg to oppose {e1 the bill}," {a2.d the MP for Gushegu East} told a half-empty chamber.} {a1 Kwabena Asare-Nti}, {a1.d the deputy finance minister}, {a1.does+e1 moved {e1 the motion}}, telling the House that {a1.says+e2 the hole would be plugged by {e2 a charge of 12 cedis a tonne on sand and gravel}}. {a2.says-e2 That, {a2 Hajia Seidu} replied, was robbing the mason to pay the trader.} Outside, {a4 the Association of Tipper Truck Owners} {a4.does-e2 had parked 60 vehicles nose to tail along the approach road}. {a3 Professor Ebo Haizel}, {a3.says=e1=e2 who advises the committee, reckoned that {e1 scrapping the one} and {e2 introducing the other} would leave receipts almost exactly where they were}.
