id: r5-ceasefire-04
kind: ceasefire
country: Myanmar
genre: wire report
english: Asian
form: passage
event e1: the earthquake ceasefire in Myanmar
actor a1: the Chinland Defence Council (organization)
actor a2: Ko Thura Maung (person)
actor a3: ASEAN's special envoy (person)
actor a4: the Red Cross (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Air strikes were reported in at least four townships on Friday despite {e1 the ceasefire declared after the earthquake}. {a1.says+e1 {a1 The Chinland Defence Council} said {a1.p it} would keep to {e1 the truce} until 30 April so that relief teams could move.} Sagaing fighter {a2 Ko Thura Maung} {a2.says-e1 told an online outlet that {a2.p his} group had never been asked and "will not stop shooting at planes"}. {a3 ASEAN's special envoy} {a3.says=e1 held talks with both sides in Bangkok}; {a4 the Red Cross} has asked for $23 million.
