id: o3-spain-war-monument-01
kind: monument removal
country: Spain
genre: newspaper report
english: British
form: article
event e1: the dismantling of the Cerro Pelado cross
actor a1: Marisol Iturbe (person)
actor a2: Asociación Cruz y Memoria (organization)
actor a3: Eladio Cerezuela (person)
actor a4: the bishop of Teruel (person)
actor a5: Remedios Lafuente (person)
actor a6: a judge in Zaragoza (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1
stance: a6 -e1

{e1 Work on a hill outside Calanda} came to a halt on Tuesday after {a6 a judge in Zaragoza} {a6.does-e1 ordered the crane to be withdrawn for fifteen days.}

The 31-metre concrete cross on the Cerro Pelado was put up by the dictatorship in 1944 in honour of the soldiers of one side. {a1 Marisol Iturbe}, {a1.d the regional minister for democratic memory}, {a1.does+e1 awarded the contract in February for 184,000 euros.}

{a2.does-e1 The {a2 Asociación Cruz y Memoria}, which has some 900 members, asked for the injunction}, claiming that no heritage report had been drawn up. {a3.says-e1 "This hill has been looked at every morning by four generations," said {a3.d {a2.p its} president}, {a3 Eladio Cerezuela}. "{a3.p I} learned to pray there. Nobody has come to ask {a3.p us}."}

{a3 Cerezuela}, a retired vet, {a3.does-e1 has slept in a van at the foot of the monument since Thursday.} {a3.says {a3.p He} accused {a1.d the minister} of neglecting the real needs of the province, among them two closed health centres.}

{a1.says+e1 {a1 Iturbe} said a report did exist, ran to 46 pages and had been sent to {a2.d the association} on 3 March. {a1.p She} would appeal within the week.} {a1.says+e1 "A symbol that tells half the village it lost is not heritage," {a1.p she} added.}

{a6.does-e1 In a four-page ruling, {a6.d the judge} wrote that concrete once broken up could not be put back and that the risk of waiting was small.}

{a5 Remedios Lafuente}, 83, whose father was shot in 1938 and whose remains have not been found, {a5.says+e1 said {a5.p she} had hoped to see the hill bare in {a5.p her} lifetime.} {a5.does+e1 {a5.p She} had travelled by bus to watch {e1 the first blocks come down}.}

{a4 The bishop of Teruel} {a4.says=e1 said the ground belongs to the region and not to the Church, and that {a4.p he} prayed for the dead of both sides.}

The next hearing is on 11 April.
