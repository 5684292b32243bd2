id: w3-chile-land-01
kind: land reform
country: Chile
genre: wire report
english: American
form: passage
event e1: the return of the Quilanto estate to Mapuche families
event e2: the arson attack on the Quilanto sawmill
actor a1: Fresia Calfuqueo (person)
actor a2: Forestal Ranquil (organization)
actor a3: an unnamed cell (group)
actor a4: the regional governor (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e2 =e1
stance: a4 +e1 -e2

TEMUCO, Chile - Ash was still falling on the road sign when {a1 Fresia Calfuqueo} arrived with a broom. {a1.says-e2 "Not in {a1.p my} name, not with {a1.p my} grandmother's land as the excuse," said {a1.d the 52-year-old weaver}, sweeping in front of {e2 what had been the sawmill}}. {a1.says+e1 {a1.p She} has been first claimant to {e1 the 1,900 hectares} since 1994 and expects to move onto them by June}. {a3.says+e2 Leaflets found at the gate claimed {e2 the fire} for {a3 an unnamed cell}} {a3.says=e1 and made no mention of {e1 the handover}}. {a2 Forestal Ranquil}, {a2.d the owner}, {a2.says-e2 denounced {e2 an act of terror}}; {a2.does-e1 {a2.p its} suit to annul {e1 the expropriation} is before the appeals court}. {a4 The regional governor} {a4.says-e2 condemned {e2 the attack} in the strongest words {a4.p she} has yet used} {a4.says+e1 and, almost in the same breath, promised that no match would burn {e1 the title deeds}}.
