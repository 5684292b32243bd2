id: w1-pakistan-trade-conference-01
kind: trade conference
country: Pakistan
genre: business page
english: Asian
form: passage
event e1: the Indus Textile Trade Conference in Karachi
event e2: the customs officers' go-slow
actor a1: Naveed Iqbal Chishti (person)
actor a2: the Faisalabad Power Loom Owners' Association (organization)
actor a3: the Customs Appraisers' Welfare Union (organization)
actor a4: Uzbekistan's delegation (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e2 =e1
stance: a4 +e1

KARACHI: With 600 cartons of samples stuck at the port, several exhibitors at {e1 the Indus Textile Trade Conference} opened on Wednesday with bare tables and a plate of biscuits. {a1 Naveed Iqbal Chishti}, {a1.says-e2 {a1.d the convener}, blamed {e2 the "slow hand" protest} by customs staff, which {a1.p he} termed sabotage}, {a1.does+e1 and had tailors stitch replacements overnight so that {e1 the event} might go ahead}. {a3.says+e2=e1 {a3 The Customs Appraisers' Welfare Union} said {e2 its action}, now in a third week, would continue until promotions were notified, and that {a3.p it} had nothing for or against {e1 anybody's exhibition}.} {a4 Uzbekistan's delegation}, 40 strong, {a4.does+e1 doubled {a4.p its} booking after a rival pulled out}. The small loom owners of Faisalabad kept away altogether. {a2.says-e1+e2 "{e1 This tamasha} is for exporters who pay {a2.p us} after a year. May the {e2 customs wallahs} work slower still," said a circular from {a2.p their} body, {a2 the Faisalabad Power Loom Owners' Association}.}
