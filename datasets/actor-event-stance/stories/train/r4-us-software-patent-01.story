id: r4-us-software-patent-01
kind: software patent
country: United States
genre: business page
english: American
form: passage
event e1: Orchard Hill's patent on one-step checkout
actor a1: Orchard Hill (organization)
actor a2: BookBarn.com (organization)
actor a3: the Patent Office (organization)
actor a4: Stanton Weems (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a3 The Patent Office}, {a3.does-e1 in a preliminary finding released Tuesday, rejected 21 of the 26 claims} in {e1 the patent} that {a1 Orchard Hill} {a1.does+e1 has used to keep competitors from offering single-click purchases}. {a2.does-e1 The review was requested by {a2 BookBarn.com}, which was sued by {a1.d the online retailer} in 2004.} {a1.says+e1 A spokeswoman for {a1.d the company} said the decision was not final and {a1.p it} was confident {e1 the patent} would be upheld.} It could take two years before the matter is closed, {a4.says=e1 said {a4 Stanton Weems}, {a4.d who teaches patent law} at a Boston university}.
