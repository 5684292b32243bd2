id: r1-malaysia-party-leadership-01
kind: party leadership contest
country: Malaysia
genre: local paper
english: Asian
form: passage
event e1: the motion to leave the party's top two posts uncontested
actor a1: Hishamuddin (person)
actor a2: Khairil (person)
actor a3: Rozita (person)
actor a4: the Registrar of Societies (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{e1 The resolution to keep the president and deputy president posts free from contest} was carried by a show of hands at the general assembly yesterday. {a1.says+e1 {a1 Hishamuddin}, who is serving a third term, thanked delegates for choosing unity before the state polls.} {a2 Khairil}, widely expected to have run, {a2.says-e1 said the 3,200 delegates had been denied their right to choose}. {a3 Rozita}, {a3.d the Perlis division chief}, {a3.does-e1 was among a few dozen who left the hall before the vote}. {a4 The Registrar of Societies} {a4.says=e1 confirmed that {a4.p it} had received no complaint}.
