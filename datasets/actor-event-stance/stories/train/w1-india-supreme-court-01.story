id: w1-india-supreme-court-01
kind: supreme court ruling
country: India
genre: local paper
english: Indian
form: passage
event e1: the Supreme Court's ruling on temple land in Thanjavur
event e2: the review petition
actor a1: R. Meenakshisundaram (person)
actor a2: the temple trust (organization)
actor a3: Justice Leela Parthasarathy (person)
actor a4: K. Vaidehi (person)
actor a5: the district collectorate (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2
stance: a5 =e1

When the verdict came through on {a1.p his} grandson's phone, {a1 R. Meenakshisundaram} {a1.does+e1 broke a coconut on the bund and distributed sweets to all forty tenant families}. {a1.says+e1 "Three generations {a1.p we} have ploughed this soil. Now {e1 the court} has said what the soil knew," the {a1.d 71-year-old cultivator} told this newspaper.} Not every judge agreed: {a3.says-e1 {a3 Justice Leela Parthasarathy}, in a lone 90-page dissent, held that a deity's property cannot be parted with by long possession}. {a2.d The trust which manages the temple} {a2.does-e1+e2 has instructed counsel to file {e2 a review petition} within thirty days}; {a4.says=e1=e2 {a4.d its advocate}, {a4 K. Vaidehi}, said {a2 the temple trust} believes {e1 the order} "cannot stand", but declined to give any view of {a4.p her} own}. {a1.says-e2 "{e2 Review}? Let them first review the rent receipts," {a1.d the farmer} said.} {a5.says=e1 {a5 The district collectorate} is yet to receive a copy of {e1 the judgment}, an official said.}
