id: n8-mali-un-mission-exit-01
kind: UN mission withdrawal
country: Mali
genre: wire report
english: African
form: article
event e1: the withdrawal of the UN peacekeeping mission from Mali
actor a1: Colonel Seydou Diakité (person)
actor a2: Foreign Minister Oumar Konaté (person)
actor a3: Northern Movements' Front (organization)
actor a4: Attaher Ag Mossa (person)
actor a5: UN mission (organization)
actor a6: Fasoden Jama (organization)
actor a7: Fatoumata Cissé (person)
actor a8: France (organization)
actor a9: Henrik Valdsted (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

BAMAKO, Aug 12 — The last armored convoy of {a5.d UN peacekeepers} left the base at Ber in northern Mali on Saturday, two days ahead of schedule because of fighting between the army and former rebels nearby.

{a5.says=e1 {a5 The UN mission} said four blue helmets were hurt on the road to Timbuktu and that {a5.p it} had destroyed 22 vehicles that could not be driven. Eight more camps are to be shut by year's end, in line with a Security Council vote on June 30, {a5.p its} spokeswoman said.}

{a2.d Foreign Minister} {a2 Oumar Konaté} {a2.does+e1 stunned the Council in June when {a2.p he} demanded that {a5.d the 13,000 soldiers} {e1 go without delay}, saying {a5.p they} had become part of the problem}.

{a1.d The leader of the junta}, {a1 Colonel Seydou Diakité}, {a1.says+e1 told officers in Kati on Friday that Malians would from now on "count on their own strength". {a1.p He} thanked the families of the 187 peacekeepers who died in attacks over ten years and said the army would be in every base by nightfall of the day it was vacated.}

That is what worries {a3 the Northern Movements' Front}, which signed a peace accord with a previous government in 2015. {a3.says-e1 {a3.d The alliance} says the camps stand on land that should not be entered by the army under the accord, and that {a5.d the blue helmets} were the only witnesses.}

{a4.says-e1 "When {a5.p they} are gone there is nobody to call," {a4.d {a3.d the front}'s spokesman}, {a4 Attaher Ag Mossa}, said by telephone. {a4.p He} said {a3.p its} fighters had been ordered to stay at Ber.}

In Bamako around 2,000 people gathered at the independence monument at the call of {a6 Fasoden Jama}, {a6.d a movement close to the military}. {a6.does+e1 {a6.d Organisers} handed out flags and a banner reading "Bon voyage"}.

{a8 France}, whose own troops were told to leave a year earlier, {a8.says-e1 said the Sahel would be less safe and that civilians would pay.}

{a7 Fatoumata Cissé}, {a7.d who runs a women's cooperative in Gao}, {a7.says-e1 said {a5.d the mission} had dug {a7.p her} two wells and employed 900 people in the town. {a7.p She} and others sent {a2.d the minister} a petition in July asking for an exception for Gao.} {a7.says {a7.p She} added that {a5.d the peacekeepers} had rarely got out of {a5.p their} vehicles when people were being killed.}

{a9 Henrik Valdsted}, {a9.d a researcher in Copenhagen}, {a9.says=e1 said {e1 ending a mission of this size in six months} had not been tried before. {e1 It} could go smoothly in the south, {a9.p he} said, but in Kidal everything depended on who moved first.}
