id: r1-ireland-bank-merger-01
kind: bank merger
country: Ireland
genre: business page
english: Irish
form: passage
event e1: the sale of Ulsterbrook's mortgage book to Liffey Bank
actor a1: Ulsterbrook (organization)
actor a2: Liffey (organization)
actor a3: the Competition Commission (organization)
actor a4: Deputy Róisín Tarpey (person)
actor a5: Declan Fallon-Byrne (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1
stance: a5 =e1

{a1 Ulsterbrook} is winding down in the Republic and {a1.does+e1 agreed in July to {e1 transfer €5.7 billion of home loans to {a2 Liffey}}}. {a3 The Competition Commission} {a3.does=e1 has begun a full investigation of {e1 the sale}}, which {a3.p it} said did not mean {e1 it} would be stopped. {a2 Liffey} {a2.says+e1 expressed confidence that {a2.p it} would be able to complete by spring}. {a4 Deputy Róisín Tarpey} {a4.says-e1 wants Government to step in, saying 14,000 customers were being "sold like cattle"}. {a5 Declan Fallon-Byrne}, {a5.d a mortgage broker} in Naas, {a5.says=e1 said fixed rates would carry over unchanged}.
