id: w3-italy-police-01
kind: police reform
country: Italy
genre: parliamentary report
english: British
form: passage
event e1: identification numbers on riot police helmets
event e2: the interior minister's resignation
actor a1: Caterina Bressan (person)
actor a2: Fabrizio Lo Monaco (person)
actor a3: Sindacato Reparti Mobili (organization)
actor a4: the interior minister (person)
actor a5: the Senate president (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e2
stance: a5 =e1

No sooner had {a4 the interior minister} {a4.does+e2 announced {e2 that {a4.p he} was going}}, citing {a4.p his} health, than the chamber returned to the four digits {a4.p he} leaves behind. {a1 Caterina Bressan} {a1.says-e2 was sorry to lose "the only minister who ever answered {a1.p my} letters" and asked {a4.p him} to reconsider}; {a1.says+e1 then {a1.p she} moved {e1 article 2, under which every helmet will carry a number}}. {a2 Fabrizio Lo Monaco} {a2.says+e2 congratulated the country on {e2 the departure}} {a2.says-e1 and urged the Senate to let {e1 the digits} depart with {a4.p him}}. From the gallery came the glum faces of {a3 Sindacato Reparti Mobili}. {a3.says-e1 {a3.d The union} holds that {e1 numbering} puts {a3.p its} men's families within reach of any fanatic with a telephone}, {a3.says-e2 yet {a3.p it} had circulated a note that morning begging {a4.d the minister}, {a3.p its} old adversary, to stay, for fear of whoever comes next}. {a5 The Senate president} {a5.does=e1 reminded all speakers of the clock}.
