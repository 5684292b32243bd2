id: r4-india-antitrust-suit-01
kind: antitrust suit
country: India
genre: business page
english: Indian
form: passage
event e1: the complaint to the Competition Commission against the Subarna stock exchange
actor a1: Subarna (organization)
actor a2: Currency Bourse of Surat (organization)
actor a3: Balbir Narang (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1

{a2 Currency Bourse of Surat}, {a2.does+e1 which had moved {e1 the complaint} in November 2009}, {a2.says+e1 contended that {a1.d its larger rival} charged nothing for currency trades only to drive {a2.p it} out of business}. {a1 Subarna} {a1.says-e1 has denied the charge, saying the segment is at a nascent stage}. {a3 Balbir Narang}, {a3.d chairman of the Commission}, {a3.says=e1 told reporters here that arguments were over and an order would be passed in due course}.
