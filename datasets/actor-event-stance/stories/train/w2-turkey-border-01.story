id: w2-turkey-border-01
kind: border reopening
country: Turkey
genre: wire report
english: American
form: passage
event e1: the reopening of the Akçakent border gate
event e2: the nationalist sit-in on the Kars highway
actor a1: Trade Minister Sevgi Karabulut (person)
actor a2: Orhan Delibaş (person)
actor a3: Kars Chamber of Merchants (organization)
actor a4: Gevorg Manasyan (person)
actor a5: Colonel Taner Uçkan (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 =e1 =e2

KARS, Turkey — {e1 Trucks crossed the Akçakent gate} for the first time in three decades on Saturday, after {a1.does+e1 {a1 Trade Minister Sevgi Karabulut} cut a red ribbon strung between two lampposts}. {a4 Gevorg Manasyan}, an apricot grower who had driven from Gyumri before dawn, {a4.does+e1 was fourth in line} and {a4.says+e1 said {a4.p his} grandfather would have wept to see {e1 it}.} About 20 miles west, several hundred men sat down on the asphalt. {a2.does+e2-e1 Their leader, {a2 Orhan Delibaş}, shouted that {e1 the opening} had been "bought with the blood of diplomats" and promised to stay until the gate was shut.} {a3.says-e2 The {a3 Kars Chamber of Merchants} appealed to {a2.p him} to clear the road}, {a3.does+e1 on which {a3.p its} first 60 containers were waiting}. {a5.does=e2 Gendarmes under {a5 Colonel Taner Uçkan} directed traffic around {e2 the protest}.} {a5.says=e1=e2 "{a5.p My} orders concern the road," {a5.d the colonel} said.}
