id: w2-germany-recall-01
kind: product recall
country: Germany
genre: business page
english: British
form: passage
event e1: the recall of Brühlmann pressure cookers
event e2: the dismissal of safety engineer Antje Rohwer
actor a1: Brühlmann Haushaltstechnik (organization)
actor a2: Antje Rohwer (person)
actor a3: the works council in Velbert (group)
actor a4: Konstantin Dörries (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1

Two years after {a2 Antje Rohwer} first put {a2.p her} doubts about the lid valve on paper, {a1.does+e1 {a1 Brühlmann Haushaltstechnik} is {e1 calling back 380,000 pressure cookers}}. {a1.does+e2 {a2.p She} will not be there to see {e1 it}: {a1.d the Velbert firm} {e2 let {a2.d {a1.p its} safety engineer} go} in March for passing the memo to a magazine}, {a1.says+e2 and {e2 the decision} stands, a spokeswoman said on Tuesday, because loyalty "is not suspended by being right".} {a2.says+e1 "Every pot that comes back is one kitchen fewer {a2.p I} worry about," {a2 Rohwer} said}; {a2.does-e2 {a2.p she} is challenging {e2 {a2.p her} dismissal} before the labour court in Wuppertal}. {a3.says+e1-e2 {a3 The works council in Velbert} wants {e1 the recall} widened to the older models, and {a2.d the engineer} reinstated with an apology.} {a4.says=e1 {a4 Konstantin Dörries}, {a4.d who covers household goods at Bankhaus Merian}, puts the cost of {e1 the exercise} at €27m, "tolerable or not depending on Christmas".}
