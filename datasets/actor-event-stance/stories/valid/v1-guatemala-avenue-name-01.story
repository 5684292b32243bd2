id: v1-guatemala-avenue-name-01
kind: street renaming
country: Guatemala
genre: local paper
english: American
form: passage
event e1: the renaming of Sixth Avenue after Rosalina Tzoc
event e2: the shop owners' lawsuit against the new name
actor a1: Marvin Ixcoy (person)
actor a2: the shop owners of Sixth Avenue (group)
actor a3: Delia Tzoc (person)
actor a4: Judge Aura Monzón (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2

QUETZALTENANGO -- The last person anyone expected to find on the other side was {a3 Delia Tzoc}. {a3.p Her} mother, Rosalina, taught three
generations of K'iche' girls to read, and {a1.does+e1 {a1 Marvin Ixcoy}, {a1.d the city councilman who wrote the ordinance}, personally
screwed {e1 the teacher's name} to the first lamppost in June}. {a3.says-e1 "She crossed that avenue so as not to be spat on," {a3 Tzoc}
said of {a3.p her} mother. "Give her a school. {a3.p I} do not want her name on that curb"}. {a2.d The shop owners of Sixth Avenue} have {a2.p their} own reasons, chiefly
letterheads. {a2.does-e1+e2 Forty of {a2.p them} have gone to court to get {e1 the old number} back}, {a1.says-e2 a step {a1 Ixcoy} dismisses as "racism
with a receipt"}. {a4 Judge Aura Monzón}, {a4.d who drew the file}, {a4.does=e1=e2 has called both parties to a
conciliation hearing and asked them not to talk to the press before then}.
