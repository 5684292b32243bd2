id: r3-housing-03
kind: housing plan
country: Ireland
genre: newspaper report
english: British
form: passage
event e1: the plan to build 600 cost-rental homes at Ballymount
event e2: the judicial review of the planning permission
actor a1: Tánaiste Orla Considine (person)
actor a2: Ballymount Haulage Ltd (organization)
actor a3: Housing Minister Cathal Lenihan (person)
actor a4: the planning appeals board (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 +e1

Work on {e1 600 cost-rental homes at Ballymount} has been put back by at least a year {a2.does-e1+e2 because {a2.d a haulage firm next to the site} was given leave by the High Court to challenge {e1 the permission}}. {a4.does+e1 {a4 The planning appeals board} granted {e1 the scheme} permission in March}. {a1.says+e1-e2 Speaking in Cork, {a1 Tánaiste Orla Considine} criticised what {a1.p she} called serial objectors and said {e2 such actions} were holding up homes for families.} {a2.says-e1 {a2 Ballymount Haulage Ltd} says residents would be exposed to the noise of 300 lorries a night.} {a3.says+e1 {a3 Housing Minister Cathal Lenihan} told the Dáil funding for {e1 the project} remained in place.}
