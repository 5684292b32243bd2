id: w3-colombia-base-01
kind: military base
country: Colombia
genre: business page
english: American
form: passage
event e1: the naval base on Gorgona island
event e2: the dive operators' advertising campaign
actor a1: Gorgona Divers' Guild (organization)
actor a2: Rear Admiral Octavio Perdomo (person)
actor a3: Muelle Pacífico (organization)
actor a4: Luz Dary Hurtado (person)
stance: a1 -e1 +e2
stance: a2 +e1 =e2
stance: a3 +e1 -e2
stance: a4 =e1

A whale, a radar mast and the words "Guess who leaves first" now hang over the departure hall in Cali. {e2 The posters} cost {a1 Gorgona Divers' Guild} about $40,000, {a1.does+e2 a third of {a1.p its} yearly income}. {a1.says-e1 No cruise line will sell a reef with {e1 a gunboat} tied to it, says {a1.d the guild}, which took the ministry of the environment to court over {e1 the project} in June}. {a2 Rear Admiral Octavio Perdomo} {a2.says=e2 was relaxed about {e2 the billboards} — "{e2 they} are well designed," was all {a2.p he} had to say of {e2 them}} — {a2.says+e1 but not about {e1 the pier}, without which, {a2.p he} said, cocaine would go on passing the island like a bus}. {a3 Muelle Pacífico}, {a3.does+e1 {a3.d the contractor} that has sunk the first piles}, {a3.does-e2 asked the advertising board to pull {e2 the whale}}. {a4 Luz Dary Hurtado}, {a4.d a hotel consultant}, {a4.says=e1 finds that bookings near such stations elsewhere fell in the first year and recovered by the fourth}.
