id: t1-laos-embassy-move-01
kind: embassy move
country: Laos
genre: local paper
english: Asian
form: passage
event e1: the Vietnamese embassy's move to That Luang marsh
event e2: the night flights at Wattay airport (unrelated)
actor a1: Chansamone Luangrath (person)
actor a2: the noodle sellers (group)
actor a3: That Luang Garden City (organization)
actor a4: Đặng Thu Hoài (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1 =e2

For thirty years the queue outside the visa window on Singha Road has eaten at the noodle stalls across the street. There will be no queue after May, {e1 the Vietnamese embassy having bought four hectares on the That Luang marsh}. {a2.d The noodle sellers} {a2.does-e1 have signed a letter to the ambassador, 46 thumbprints in red, asking him to stay where he is}. {a1.says-e1 Heritage architect {a1 Chansamone Luangrath} would have them all stay dry: in {a1.p her} view nothing heavier than a heron should be put on {e1 that marsh}, and {a1.p she} has told the prime minister so.} {a3.does+e1 Next to the site, developer {a3 That Luang Garden City} is laying water and power to the fence at {a3.p its} own expense.} {a4 Đặng Thu Hoài}, {a4.d a counsellor at the mission}, {a4.says=e1 took delivery of the letter and said it would be passed on}.
