id: r5-border-clash-05
kind: border clash
country: Ethiopia
genre: wire report
english: British
form: passage
event e1: the fighting around the Badda salt flats
actor a1: the Eritrean information ministry (organization)
actor a2: General Tsegaye Lemlem (person)
actor a3: the Afar Elders' League (organization)
actor a4: France (organization)
stance: a1 =e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1

{a4 France} on Tuesday {a4.says-e1 called for an immediate end to {e1 the fighting around the Badda salt flats}}, where at least 60 soldiers have been killed since the weekend. {a2.says+e1 Ethiopian {a2 General Tsegaye Lemlem} told troops in Semera that {a2.p he} had given the order to advance and that they would not stop "until the last trench is ours".} {a3 The Afar Elders' League} {a3.says-e1 pleaded for a halt so that the dead could be buried}. {a1 The Eritrean information ministry} {a1.says=e1 has issued no statement about {e1 the clashes}}.
