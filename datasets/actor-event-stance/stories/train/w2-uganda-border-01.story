id: w2-uganda-border-01
kind: border reopening
country: Uganda
genre: wire report
english: African
form: passage
event e1: the reopening of the Kyarusozi border post
event e2: the night curfew in Ntoroko (unrelated)
actor a1: Brigadier Amos Tibenkana (person)
actor a2: truckers parked at the crossing (group)
actor a3: Dr Sylvia Nakabuye (person)
actor a4: Bunyoro Maize Growers' Cooperative (organization)
stance: a1 +e1 =e2
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1

KYARUSOZI – After 611 days {e1 the boom went up} at 6 a.m. {a2.does+e1 and {a2 truckers parked at the crossing} leaned on {a2.p their} horns until the goats fled}. {a1.does+e1 {a1 Brigadier Amos Tibenkana}, who had turned the key {a1.p himself}}, {a1.says+e1 said there was "no longer one good reason to keep brothers apart".} {a3.says-e1 {a3 Dr Sylvia Nakabuye}, {a3.d the district health officer}, could name a reason: forty-one Ebola contacts still under watch across the river. "{a3.p I} asked for three more weeks," {a3.p she} said. "{a3.p I} was given a brass band."} Nor did the farmers cheer. {a4.says-e1 Cheap grain will pour over {e1 the open line} before the harvest is sold, warned the {a4 Bunyoro Maize Growers' Cooperative}}, {a4.does-e1 whose chairman left the platform before the speeches}.
