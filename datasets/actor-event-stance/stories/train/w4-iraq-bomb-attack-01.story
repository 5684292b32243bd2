id: w4-iraq-bomb-attack-01
kind: bomb attack
country: Iraq
genre: wire report
english: American
form: passage
event e1: the bombing of the Al-Shorja fish market
event e2: the closure of the market district
actor a1: the Banner of the Two Rivers (organization)
actor a2: Hadi al-Rubaiei (person)
actor a3: Umm Zaynab (person)
actor a4: the governorate's security committee (organization)
stance: a1 +e1
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2

BAGHDAD — {a1.says+e1 A group calling itself {a1 the Banner of the Two Rivers} posted a video on Monday saying {a1.p its} men had left {e1 the device that killed nine people among the fish stalls}, and promising more.} {a4.does-e1+e2 {a4 The governorate's security committee} answered within the hour by sealing {e2 the whole district} until the cell is caught.} {a2 Hadi al-Rubaiei}, who lost a cousin, {a2.says-e1 spat when the video was played to {a2.p him}}, yet {a2.says-e2 {a2.p he} had no more patience for the concrete barriers: "Those dogs wanted {a2.p our} shutters down. Why are we doing {e2 it} for them?"} Across the alley {a3 Umm Zaynab}, {a3.d a tea seller} wounded in the hand, disagreed. {a3.says-e1+e2 "Let them lock {e2 it} for a year," {a3.p she} said. "{a3.p I} picked up a child's shoe on Saturday. {a3.p I} don't want to pick up another."}
