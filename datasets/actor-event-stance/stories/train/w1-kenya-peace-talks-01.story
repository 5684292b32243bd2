id: w1-kenya-peace-talks-01
kind: peace talks
country: Kenya
genre: local paper
english: African
form: passage
event e1: the peace talks between herders in Baringo
event e2: the disarmament of the village reservists
actor a1: Mzee Kiptalam Lokwang (person)
actor a2: County Commissioner Amina Dubat (person)
actor a3: young herders from Tirioko (group)
actor a4: the Rift Pastoral Women's Network (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1 =e2

Two bulls were slaughtered at Chemolingot on Tuesday, one by each side, and {a1 Mzee Kiptalam Lokwang} {a1.does+e1 ate from both}. By custom that means {a1.d the elder} can no longer leave {e1 the talks} without shame. {a1.says-e2 What {a1.p he} would not swallow, {a1.p he} told {a2 County Commissioner Amina Dubat}, was {e2 {a2.p her} order} that village reservists hand in their rifles by the end of the month: "{a2.p You} are asking {a1.p me} to undress before {a1.p my} guest has taken off his hat."} {a2 Ms Dubat}, {a2.does+e1 who found the money for the tents and is chairing {e1 the sessions}}, {a2.says+e2 replied that {e2 the guns} must come in regardless}. {a3 Young herders from Tirioko} {a3.does-e1 stayed on the hill with {a3.p their} animals and sent word that {a3.p they} had no elder at Chemolingot}; {a3.says-e2 as to {e2 the rifles}, the messenger said, the government was free to come and look for them}. {a4 The Rift Pastoral Women's Network}, {a4.does+e1 which first brought the two sides under one tree in January}, {a4.says=e2 has not taken a position on {e2 disarmament}}.
