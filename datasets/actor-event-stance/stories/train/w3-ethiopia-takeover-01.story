id: w3-ethiopia-takeover-01
kind: company takeover
country: Ethiopia
genre: business page
english: African
form: passage
event e1: Habru Beverages' purchase of the Lalo spring
event e2: the regional court's injunction against the Lalo sale
event e3: new visa rules for investors (unrelated)
actor a1: Habru Beverages (organization)
actor a2: Obbo Gemechu Dinka (person)
actor a3: the regional court (organization)
actor a4: Mineral Bottlers' League (organization)
actor a5: Ruth Teferra (person)
stance: a1 -e2 =e3
stance: a2 -e1 +e2
stance: a3 +e2
stance: a4 -e1
stance: a5 =e1 =e2

{e1 A 640 million birr deal} that would put every second bottle of sparkling water in one pair of hands is on hold. {a3.does+e2 {a3 The regional court} froze {e1 it} on Monday} at the request of {a2 Obbo Gemechu Dinka}, {a2.does-e1+e2 who says {a2.p his} clan never agreed to sell and who paid for {e2 the application} with two oxen}. {a1 Habru Beverages} {a1.says-e2 said {e2 the order} rested on "a map drawn after the fact" and would be challenged}; {a1.does {a1.p it} has meanwhile moved {a1.p its} bottling line to the site}. {a4 Mineral Bottlers' League}, whose eleven small members fear for {a4.p their} shelf space, {a4.does-e1 filed an objection of {a4.p its} own with the trade authority}. {a5 Ruth Teferra}, {a5.d a corporate lawyer} not involved in the case, {a5.says=e1=e2 said such disputes are won by either side about equally often}.
