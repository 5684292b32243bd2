id: r2-doping-05
kind: doping ban
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the two-year doping ban on prop Callum Ravensdale
event e2: the fundraising for Ravensdale's appeal
actor a1: Ravensdale (person)
actor a2: the anti-doping agency (organization)
actor a3: Lowerdale RFC (organization)
actor a4: Sian Bickerdyke (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1 =e2
stance: a4 -e1 +e2

{a1 Ravensdale}, 22, tested positive after a match at Hartlepool in February. {a2.does+e1 {a2 The anti-doping agency} gave {a1.p him} {e1 a two-year ban}} and {a2.says+e1 said the case showed that amateur players were "not beyond reach"}. {a1.says-e1 {a1.d The electrician} told the panel {a1.p he} had taken a friend's asthma tablets and that {e1 two years} was out of all proportion.} {a4.does-e1+e2 {a1.p His} partner, {a4 Sian Bickerdyke}, {e2 is raising money for an appeal}.} {a3 Lowerdale RFC} {a3.says=e1 declined to comment until the process is complete}.
