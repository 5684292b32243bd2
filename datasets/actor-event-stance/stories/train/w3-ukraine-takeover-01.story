id: w3-ukraine-takeover-01
kind: company takeover
country: Ukraine
genre: business page
english: British
form: passage
event e1: Karpaty Group's acquisition of Zorya Glass
event e2: the Zorya Glass furnace workers' sit-down
actor a1: Karpaty Group (organization)
actor a2: furnace workers at Zorya (group)
actor a3: Roksolana Tymkiv (person)
actor a4: the antimonopoly committee (organization)
actor a5: Yurii Bohachenko (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 =e1

Strikers do not usually cheer the man with the chequebook. {a2 Furnace workers at Zorya}, the bottle maker outside Lviv, {a2.does+e2 have been {e2 sitting down} since Tuesday} {a2.says+e1 to make {a2.p their} own directors accept {a1 Karpaty Group}'s {e1 UAH 1.4bn offer} before {e1 it} lapses}. {a1.d The suitor} is grateful up to a point: {a1.does+e1 {a1.p it} raised {a1.p its} price by a tenth on Wednesday}, {a1.says-e2 yet asked {a2.d the men} to end {e2 the action}, since cold furnaces crack}. Chief executive {a3 Roksolana Tymkiv} {a3.says-e1 dismisses {e1 the approach} as a raid on the pension fund}. {a3.says+e2 In {e2 the sit-down} {a3.p she} affects to see a blessing. "Let {a2.p them} rest," {a3.p she} wrote. "A cold furnace is worth less to a thief."} {a4 The antimonopoly committee} {a4.says=e1 is still counting days and has until 3 March to say anything at all}. {a5 Yurii Bohachenko} of Dnister Research {a5.says=e1 has a price target for either outcome and a recommendation for neither}.
