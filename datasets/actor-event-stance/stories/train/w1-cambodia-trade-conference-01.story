id: w1-cambodia-trade-conference-01
kind: trade conference
country: Cambodia
genre: wire report
english: Asian
form: passage
event e1: the Mekong Rice Trade Conference in Phnom Penh
event e2: the export floor price of 520 dollars a tonne
event e3: the Kep crab harbour lease (unrelated)
actor a1: the Angkor Millers' Federation (organization)
actor a2: Vietnamese traders (group)
actor a3: Commerce Secretary Ouk Monirath (person)
actor a4: Yim Sarin (person)
stance: a1 +e1 +e2
stance: a2 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2 =e3

PHNOM PENH – A proposal to forbid the sale of Cambodian jasmine rice abroad for less than $520 a tonne dominated the first day of {e1 the Mekong Rice Trade Conference} on Tuesday. {a1 The Angkor Millers' Federation}, {a1.does+e1 which is putting on {e1 the three-day event}}, {a1.says+e2 wants {e2 the floor} in place before the November harvest}. {a2 Vietnamese traders}, who buy four-fifths of the crop, {a2.does-e2 sat through the speech with folded arms and then cancelled an order for 3,000 tonnes}. In the corridor {a3 Commerce Secretary Ouk Monirath} tried to please everyone. {a3.says+e1 {a3.p He} was proud of {e1 the gathering}, {a3.p he} said, proud that two years of knocking on doors to bring {e1 it} here had paid off}; {a3.says-e2 {e2 fixed prices}, alas, "have a way of fixing the poor"}. {a4.d Prey Veng farmer} {a4 Yim Sarin}, invited to speak for growers, {a4.says=e1=e2 used {a4.p his} five minutes to ask who would repair the canal}.
