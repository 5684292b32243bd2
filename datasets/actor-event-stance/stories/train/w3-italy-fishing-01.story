id: w3-italy-fishing-01
kind: fishing quota
country: Italy
genre: business page
english: British
form: passage
event e1: the reallocation of bluefin tuna quota to small boats
event e2: the purse seiners' port blockade
actor a1: Tonnare Riunite (organization)
actor a2: Salvatore Incorvaia (person)
actor a3: canteens in Salerno and Naples (group)
actor a4: the fisheries directorate (organization)
actor a5: Nicoletta Brandi (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 =e1
stance: a4 +e1 =e2
stance: a5 -e2

Three nets hold two-thirds of Italy's bluefin tuna; from next season they would hold half. {a4.does+e1 {a4 The fisheries directorate} published {e1 the new shares} on Monday}, and {a1.does-e1+e2 on Tuesday {a1 Tonnare Riunite} laid {a1.p its} seiners across the mouth of Salerno harbour}. {a1.d The company} found less company there than {a1.p it} expected. {a2 Salvatore Incorvaia}, who owns the third-largest vessel, {a2.says-e1 agrees {e1 the reshuffle} is ruinous and has said so in Brussels}, {a2.does-e2 but {a2.p he} took {a2.p his} boat out through {e2 the line} at dawn, horn blaring}. {a5 Nicoletta Brandi}, for the hand-line cooperatives, {a5.says would like {e1 the transfer} to be larger still} {a5.says-e2 and wants the coastguard to clear {e2 the port} by force}. {a4.says=e2 {a4.d The directorate} said harbours were not {a4.p its} department}. {a3 Canteens in Salerno and Naples} {a3.says=e1 buy frozen anyway, {a3.p their} purchasing office said}.
