id: r1-india-company-takeover-01
kind: company takeover
country: India
genre: business page
english: Indian
form: passage
event e1: the Devgadh group's acquisition of news channel Satya TV
actor a1: the Devgadh group (organization)
actor a2: Anjali and Prakhar Dosi (group)
actor a3: the market regulator (organization)
actor a4: Editors' Forum of India (organization)
actor a5: Union minister Ratan Chaubisa (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 =e1

{a1 The Devgadh group} {a1.does+e1 launched {e1 an open offer for 26 per cent of Satya TV} on Tuesday}, having already obtained 29 per cent by converting an old loan into shares. {a2.d The founders}, {a2 Anjali and Prakhar Dosi}, {a2.says-e1 said the conversion was done "without discussion, consent or notice"} and wrote to {a3 the market regulator}. {a3.d The regulator} {a3.says=e1 has not replied}.

{a4 The Editors' Forum of India} {a4.says-e1 said {e1 the bid} would leave one conglomerate in control of three of the five English news channels}. {a5 Union minister Ratan Chaubisa}, asked about {e1 the matter} in Jaipur, {a5.says=e1 said the government did not interfere in corporate transactions}.
