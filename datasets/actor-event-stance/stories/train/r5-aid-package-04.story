id: r5-aid-package-04
kind: aid package
country: Sri Lanka
genre: business page
english: Asian
form: passage
event e1: the fourth review of Sri Lanka's bailout
actor a1: Treasury Secretary Mahinda Siriwardhane-Kularatne (person)
actor a2: the Ceylon Electricity Engineers' Guild (organization)
actor a3: Amanda Fairburn-Okoye (person)
actor a4: Colombo Frontier Research (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a1.says+e1 {a1 Treasury Secretary Mahinda Siriwardhane-Kularatne} said the government would pass the remaining bills in time for {e1 the fourth review of the bailout}, which would release about $344 million.} {a2 The Ceylon Electricity Engineers' Guild} {a2.says-e1 called on the cabinet to walk away from {e1 the programme}, which requires tariffs to rise again in April}. Mission chief {a3 Amanda Fairburn-Okoye} {a3.says=e1 said discussions were "constructive" and would resume in Washington}. Growth this year is put at 4.1 percent by {a4 Colombo Frontier Research}.
