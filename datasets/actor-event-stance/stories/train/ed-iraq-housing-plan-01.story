id: ed-iraq-housing-plan-01
kind: housing plan
country: Iraq
genre: parliamentary report
english: British
form: passage
event e1: the plan for 9,000 flats on Basra's old airfield
event e2: the amendment moving the flats to the Zubair road
actor a1: Suham al-Jazairi (person)
actor a2: Jabbar Kadhim Wanas (person)
actor a3: Haider Abboud (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2

Basra's provincial council resumed its debate on {e1 the plan for 9,000 flats on the old airfield}. {a1 Suham al-Jazairi}, who chairs the services committee, {a1.says+e1 asked members to approve {e1 it} as it stood, saying that 40,000 families were on the waiting list}. {a2 Jabbar Kadhim Wanas} {a2.says-e1 said the ground flooded every winter and nobody who had seen it in January could vote to {e1 build there}}. {a2.does+e2 {a2.p He} tabled {e2 an amendment} that would move the project to the Zubair road.} {a1 Ms al-Jazairi} {a1.says-e2 opposed {e2 the change of site}, which {a1.p she} said would cost two years}. {a3 Haider Abboud}, {a3.d the governor's representative}, {a3.says=e1=e2 said the governorate would carry out whatever the council decided}. The vote was put off until Tuesday.
