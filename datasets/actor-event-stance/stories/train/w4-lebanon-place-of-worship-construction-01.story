id: w4-lebanon-place-of-worship-construction-01
kind: place of worship construction
country: Lebanon
genre: local paper
english: American
form: passage
event e1: the building of a mosque beside Deir al-Ward
event e2: the mufti's invitation to break ground together
actor a1: Bishop Youhanna Khazzaqa (person)
actor a2: Mufti Abdel-Latif Sinno (person)
actor a3: the olive cooperative (organization)
actor a4: Zeina Harfouche (person)
stance: a1 -e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2

The bishop came with a shovel, which is not the same as coming with a blessing. {a1 Bishop Youhanna Khazzaqa} {a1.does+e2 had accepted {e2 {a2.d the mufti}'s invitation to turn the first earth} at Deir al-Ward on Saturday}, {a1.says+e2 and said {a1.p he} would accept {e2 it} again tomorrow, since neighbors who dig together argue less}. {a1.says-e1 The argument {a1.p he} intends to have is over {e1 the minaret}: sited there, {a1.p he} told the crowd plainly, it will overlook the sisters' garden, and {a1.p he} has not withdrawn {a1.p his} objection from the court.} {a2 Mufti Abdel-Latif Sinno} {a2.says+e2 embraced {a1.p him} anyway} and {a2.does+e1 laid the first stone}. {a3.says-e1 {a3 The olive cooperative} is losing eleven terraces to {e1 the site} and had hung black cloth on every trunk.} Surveyor {a4 Zeina Harfouche}, {a4.d who marked out the plot for both sides}, {a4.says=e1=e2 declined to say whose line {a4.p she} would have drawn}.
