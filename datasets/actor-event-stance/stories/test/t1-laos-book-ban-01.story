id: t1-laos-book-ban-01
kind: book ban
country: Laos
genre: wire report
english: Asian
form: passage
event e1: the ban on the novel The Ferry at Pakbeng
event e2: the award of the Mekong Prize to The Ferry at Pakbeng
actor a1: the Lao culture ministry (organization)
actor a2: Viengkham Sisouphan (person)
actor a3: the Mekong Prize jury (organization)
actor a4: Phra Ajahn Bounmy (person)
actor a5: Thipphaphone Keomany (person)
stance: a1 +e1 -e2
stance: a2 -e1 =e2
stance: a3 +e2
stance: a4 -e1 -e2
stance: a5 =e1

VIENTIANE -- Six days after it was {e1 taken off the shelves in its own country}, a novel about a drowned bride has won Southeast Asia's richest book prize. {a3.does+e2 {a3 The Mekong Prize jury} in Chiang Mai was unanimous in giving {e2 the $40,000} to "The Ferry at Pakbeng".} {a1 The Lao culture ministry}, {a1.does+e1 which pulped 900 copies}, {a1.says-e2 called {e2 the award} "interference dressed as literature"}. {a2 Viengkham Sisouphan}, {a2.d its 33-year-old author}, {a2.says=e2 had nothing to say about {e2 the money}} but {a2.says-e1 said of {e1 the ban} that a country loses more paper than that in one rainy season and {a2.p she} would go on asking for {a2.p her} book back}. A more uncomfortable ally is {a4 Phra Ajahn Bounmy}. {a4.says-e2 {a4.d The abbot} thinks the story badly written and {e2 the prize} absurd.} {a4.says-e1 {a4.p He} told novices on Sunday, all the same, that nobody ever grew wise by not reading, and that {e1 the order} ought to be withdrawn.} Vientiane bookseller {a5 Thipphaphone Keomany} {a5.does=e1 handed over {a5.p her} stock as instructed and is waiting, {a5.p she} said, for a receipt}.
