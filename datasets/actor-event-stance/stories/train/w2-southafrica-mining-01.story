id: w2-southafrica-mining-01
kind: mining licence
country: South Africa
genre: wire report
english: African
form: passage
event e1: the mining licence for Umbhaco Titanium at Xolweni
event e2: the shooting of activist Bonga Madikizela
actor a1: Umbhaco Titanium (organization)
actor a2: Nosipho Madikizela (person)
actor a3: Chief Zolile Sigcawu (person)
actor a4: Brigadier Riaan Terblanche (person)
actor a5: the Xolweni Land Committee (organization)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e2
stance: a5 -e1

Hardly had the ink dried on {e1 the licence} when {e2 three shots were fired} through the door of the man who led the fight against {e1 it}. {a5.does-e1 {a5 The Xolweni Land Committee}, which buried Bonga Madikizela on Saturday, lodged {a5.p its} appeal against {e1 the permit} on Monday and named the docket after him.} {a2.says-e2-e1 "They thought {e2 a bullet} was cheaper than a hearing," said {a2.p his} widow, {a2 Nosipho Madikizela}, who vowed that no truck would cross {a2.p her} fence.} {a1.says-e2 {a1 Umbhaco Titanium} condemned {e2 the killing} as cowardly and offered a reward of R500,000}, {a1.does+e1 while pegging out the first drill sites}. {a3.says+e1 {a3 Chief Zolile Sigcawu} insisted the dunes held "600 jobs asleep" and that {e1 the grant} ought to stand}; {a3.does-e2 {a3.p he} nonetheless ordered a week of mourning for {a3.p his} old adversary}. {a4.says=e2 {a4 Brigadier Riaan Terblanche} said police had no suspect and would not speculate on a motive.}
