id: r5-state-visit-03
kind: state visit
country: Ethiopia
genre: newspaper report
english: African
form: passage
event e1: the Turkish president's visit to Addis Ababa
actor a1: the Ethiopian prime minister's office (organization)
actor a2: Abiyot Degefu (person)
actor a3: Meridian Cement (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1

{a1.says+e1 {a1 The Ethiopian prime minister's office} said in a statement that {e1 the visit} had "deepened a friendship of more than a century".} Seven agreements were signed, among them a contract for {a3 Meridian Cement}, {a3.does+e1 which paid for the business dinner at the Sheraton}. Political scientist {a2 Abiyot Degefu} {a2.says=e1 said earlier memoranda with Ankara had mostly stayed on paper, though trade had doubled since 2019}.
