id: w3-greece-fuel-01
kind: fuel subsidy removal
country: Greece
genre: broadcast transcript
english: British
form: passage
event e1: ending the heating oil rebate
event e2: the mountain mayors' firewood handout
actor a1: Vasilis Kontoyannis (person)
actor a2: Pindos Mayors' League (organization)
actor a3: Forest Guards' Association (organization)
actor a4: the Greek finance ministry (organization)
actor a5: Danai Petroulaki (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 -e2
stance: a4 =e2
stance: a5 =e1 =e2

PRESENTER: It's minus six in Metsovo, and heating oil is a third dearer than last Monday. {a5 Danai Petroulaki} is there. REPORTER: {a5.says=e1=e2 Two queues here this morning. One is for oil, at {e1 the full price}, and it's short. The other is for {e2 free beech logs}, and it goes round the church}. {a2.does+e2 The {a2 Pindos Mayors' League} is giving out half a tonne per household}. {a2.says-e1 {a2.p Its} chairman told {a5.p me} the ministry had "cancelled winter by decree."} PRESENTER: So people are grateful? REPORTER: Not {a1 Vasilis Kontoyannis}, who's eighty-one. {a1.says-e1 {a1.p He} wants {a1.p his} {e1 rebate} back}, {a1.says-e2 and {a1.p he} says {a1.p he} didn't work fifty years to be handed {e2 sticks}}. Nor is the {a3 Forest Guards' Association} pleased. {a3.says-e2 {a3.p They}'re asking a prosecutor who marked those trees for felling}. {a4.says {a4 The Greek finance ministry} says {e1 the decision} is final}, {a4.says=e2 and as to {e2 the logs}, that's the forestry department's business}.
