id: r1-australia-company-takeover-01
kind: company takeover
country: Australia
genre: business page
english: Australian
form: passage
event e1: the sale of Burrawong Dairies to China's Hengrui Nutrition
actor a1: Applegarth (person)
actor a2: Burrawong (organization)
actor a3: Hengrui (organization)
actor a4: Crotty (person)
actor a5: the Dairy Farmers' Co-operative of Gippsland (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

{a1 Applegarth} {a1.does-e1 blocked {e1 the $870 million sale of {a2 Burrawong}} late on Monday}, {a1.says-e1 citing the national interest}. {a2 Burrawong} {a2.says+e1 said {a2.p it} was disappointed and would have to look for another buyer}, while {a3 Hengrui}, {a3.does+e1 which had raised {a3.p its} offer twice}, {a3.says+e1 asked for the reasons in writing}. {a4 Crotty}, whose electorate takes in the Leongatha plant, {a4.says-e1 said {a1.d the Treasurer} had "done the right thing by the locals"}. {a5 The Dairy Farmers' Co-operative of Gippsland}, which supplies most of the milk, did not return calls.
