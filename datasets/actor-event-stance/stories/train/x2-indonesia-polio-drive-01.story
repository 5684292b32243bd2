id: x2-indonesia-polio-drive-01
kind: vaccination drive
country: Indonesia
genre: wire report
english: American
form: article
event e1: the polio vaccination drive in West Sumba
actor a1: Indonesia’s health ministry (organization)
actor a2: Rambu Wulla (person)
actor a3: Umbu Dangu Ama (person)
actor a4: Lukas Bili (person)
actor a5: Karitas Sumba (organization)
actor a6: Regent Markus Bora Kaka (person)
actor a7: villagers in Lamboya (group)
actor a8: Dr. Sinta Pangestuti (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

WAIKABUBAK, Indonesia (AP) -- Health workers on motorbikes fanned out across the hills of western Sumba on Monday, the first day of {e1 a campaign to give polio drops to 54,000 children} after a 6-year-old boy was paralyzed in March.

{a1.does+e1 {a1 Indonesia’s health ministry} sent 120,000 doses and 300 coolers to the island} and {a1.says+e1 said {a1.p it} aimed to reach every child under 8 in one week}. The boy’s case was the first on the island since 1995.

{a2.says+e1 “{a2.p I} saw him try to stand up,” said {a2 Rambu Wulla}, {a2.d a village midwife}, who found the case. “After that you don’t get tired. {a2.p I} will carry this box until there is no child left.”}

{a2 Wulla} was turned away four times by noon. In a hamlet of tall thatched houses, {a3 Umbu Dangu Ama}, {a3.d a priest of the ancestral Marapu religion}, {a3.says-e1 told {a2.p her} the season was wrong. The month before the rice harvest is one of silence in which nothing new may enter the body, {a3.p he} explained, and {e1 the drops} should never have been brought now.}

{a3.says-e1 “The spirits are not against the government,” {a3.p he} said. “The government came in the wrong moon.”}

Others had simpler reasons. {a7 Villagers in Lamboya} {a7.does-e1 took {a7.p their} children to the rice fields before dawn} {a7.says-e1 because, several said, a video on {a7.p their} phones had claimed {e1 the vaccine} was expired}. {a4.says-e1 {a4 Lukas Bili}, 31, {a4.d who forwarded the clip} to four family groups, said {a4.p he} had no regrets and would not let {a4.p his} two daughters be given anything “out of a box.”}

{a1.says+e1 {a1.d The ministry} said the video was false and that {e1 the campaign} would be extended if necessary.}

{a6 Regent Markus Bora Kaka} {a6.does+e1 swallowed two drops {a6.p himself} on a stage in the market} and {a6.says+e1 promised a piglet to every hamlet that reached 95% coverage}. {a5 Karitas Sumba}, {a5.d a Catholic aid group}, {a5.does+e1 has lent {a5.p its} nine jeeps}.

By evening 8,100 children had been vaccinated, according to the district, against a target of 7,700.

{a8 Dr. Sinta Pangestuti}, {a8.d an epidemiologist in Denpasar} who is tracking {e1 the effort}, {a8.says=e1 said first-day numbers tell little because teams start where it is easy. {a8.p She} declined to predict whether {e1 the drive} would stop transmission.}
