id: w1-mexico-peace-talks-01
kind: peace talks
country: Mexico
genre: wire report
english: American
form: passage
event e1: the peace talks over the Sierra de Coyula land dispute
event e2: the withdrawal of the National Guard from the Sierra
event e3: the Oaxaca mezcal labeling rule (unrelated)
actor a1: Bishop Anselmo Terrazas (person)
actor a2: Santa Rita's communal assembly (organization)
actor a3: Isidro Cruz Nahuatzin (person)
actor a4: Interior Undersecretary Paola Rebolledo (person)
stance: a1 =e1 =e2 =e3
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 +e1 -e2

OAXACA, Mexico — Two villages that have buried 31 people over a strip of pine forest will face each other Friday across a table in a seminary library. {a1 Bishop Anselmo Terrazas}, {a1.does=e1 who holds the keys and will chair {e1 the talks}}, {a1.says=e1=e2 said that {a1.p he} would keep time, pour water and give no opinion on anything}. {a2.does+e1 {a2 Santa Rita's communal assembly} voted 212 to 9 to send delegates}; {a2.says {a2.p it} would also like to see {e2 the National Guard gone} by the rainy season}. {a4 Interior Undersecretary Paola Rebolledo} {a4.says+e1-e2 said {e1 the dialogue} had {a4.p her} full support and that {e2 a pullout} did not}. And from the other village? Its most famous son, {a3 Isidro Cruz Nahuatzin}, whose brother was shot in March, {a3.does-e1 tore up the invitation in front of the messenger}. {a3.says-e1-e2 "Nobody {e1 sits down} in {a3.p my} name, and nobody {e2 pulls out a single soldier} while {a3.p I} have two sons left," {a3.p he} said.}
