id: w4-singapore-royal-visit-01
kind: royal visit
country: Singapore
genre: live blog
english: Asian
form: passage
event e1: the Sultan of Perwara's visit to Kampong Glam
event e2: the closing of Arab Street to traffic
event e3: the recall of a baby formula brand (unrelated)
actor a1: Hajah Salmah Bte Osman (person)
actor a2: carpet sellers (group)
actor a3: the traffic police (organization)
actor a4: Kelvin Teng (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2
stance: a4 =e1 =e3

11:02 — The motorcade is running late, but no one in the front row is complaining. {a1 Hajah Salmah Bte Osman}, 83, {a1.does+e1 has been on {a1.p her} stool since subuh with a tin of kuih for {e1 the Sultan's party}}. {a1.says+e2 "So quiet without the cars! Should be {e2 like this} every day," {a1.p she} says.} 11:20 — {a2 Carpet sellers} behind {a1.p her} see it otherwise. {a2.says+e1 {a2.p They} are proud to have {e1 royalty at the door}} ({a2.does+e1 two have rolled out {a2.p their} best Tabriz for {e1 the royal shoes}}), but {a2.says-e2 {e2 the barriers} went up without warning and {a2.p they} want the lorries let through by one}. 11:31 — {a3 The traffic police}, {a3.does+e2 who drew up {e2 the closure}, are turning back a Grab driver}. No word from {a3.p them} on how long {e1 the stop} will last. 11:45 — {a4 Kelvin Teng}, a tourist-guide trainer who has seen eleven of {e1 these}, {a4.says=e1 tells us the usual length is fourteen minutes, gifts included}.
