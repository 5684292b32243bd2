id: w4-papua-new-guinea-museum-restitution-01
kind: museum restitution
country: Papua New Guinea
genre: wire report
english: Australian
form: passage
event e1: the return of the Sepik crocodile masks from Basel
event e2: the burning of the returned masks
actor a1: Augustine Kambrimai (person)
actor a2: the Kanganaman elders (group)
actor a3: the Rheinpark Ethnographic Collection (organization)
actor a4: Dr Ruth Simbari (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 =e2
stance: a4 =e1 -e2

Swiss officials handed over 22 ceremonial masks in Wewak on Tuesday, the largest such return to Papua New Guinea so far. {a3 The Rheinpark Ethnographic Collection} {a3.does+e1 paid for {e1 the shipment} and sent two conservators with it}. What happens to them next is in dispute. {a2 The Kanganaman elders} {a2.says+e1 said {a2.p they} were grateful to have {e1 their fathers back}} and {a2.says+e2 would follow custom, under which a mask that has been looked at by strangers {e2 must be burnt}}. {a1 Augustine Kambrimai}, {a1.does+e1 the provincial culture officer who filed the claim in 2014}, {a1.says-e2 pleaded with {a2.p them} to spare at least the oldest}. {a4.d Anthropologist} {a4 Dr Ruth Simbari}, who {a4.says=e1 would not say whether {e1 the masks} should have left Basel at all}, {a4.says-e2 called {e2 the plan} heartbreaking}. And {a3.d the museum}? {a3.says=e2 "They are no longer {a3.p ours}, so {a3.p our} opinion is not interesting," {a3.p its} director said.}
