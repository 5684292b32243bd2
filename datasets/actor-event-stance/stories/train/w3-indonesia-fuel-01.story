id: w3-indonesia-fuel-01
kind: fuel subsidy removal
country: Indonesia
genre: live blog
english: Asian
form: passage
event e1: the removal of the petrol subsidy for motorcycles
event e2: the governor's free bus passes
actor a1: Tono Marbun (person)
actor a2: Governor Ratih Kusumadewi (person)
actor a3: the energy ministry (organization)
actor a4: Ojek riders in Medan (group)
actor a5: Lestari Siahaan (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1 +e2

09.05 Queues a kilometre long at the Jalan Gatot station as {a4.does-e1 {a4 ojek riders in Medan} switch off {a4.p their} apps to object to {e1 the new pump price}}. 09.20 {a3 The energy ministry} again: {a3.says+e1 {e1 the subsidy} "will not return, not for two wheels and not for four."} 09.48 {a2 Governor Ratih Kusumadewi} comes out to speak. {a2.says-e1 {a2.p She} tells the crowd {e1 Jakarta's move} is cruel and badly timed}; {a2.does+e2 from Monday {a2.p she} will hand out {e2 200,000 bus passes} at the province's cost}. 09.51 A slipper lands near {a2.p her}. {a1.says-e2 "What does a rider do on {e2 a bus}, sing?" yells {a1 Tono Marbun}, 29}, {a1.does-e1 who has a jerrycan with the ministry's logo crossed out around {a1.p his} neck}. 10.15 A different note from {a5 Lestari Siahaan}, who runs a clinic by the ring road. {a5.says+e1 Cheap petrol put those children in {a5.p my} ward, {a5.p she} messages us, and {a5.p I} am glad {e1 it} is gone}. {a5.says+e2 {e2 The passes}? "More, please."}
