id: r2-pipeline-04
kind: oil pipeline
country: Argentina
genre: business page
english: American
form: passage
event e1: the oil pipeline from Neuquén to the Atlantic coast
actor a1: Petrolera Confluencia (organization)
actor a2: Governor Aldana Echegoyen (person)
actor a3: whale-watching operators (group)
actor a4: Hugo Balbuena (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

Seven shale producers led by {a1 Petrolera Confluencia} {a1.does+e1 signed a $2 billion loan on Tuesday to finance {e1 a 437-kilometer oil pipeline} from Neuquén to a new terminal on the San Matías Gulf}. {a2.does+e1 Río Negro province repealed a ban on crude shipments from the gulf in 2022 at the request of {a2 Governor Aldana Echegoyen}}, {a2.says+e1 who says {e1 the line} will bring in $60 million a year in fees}. {a3.does-e1 {a3 Whale-watching operators} in the area have asked a federal court to stop the dredging}. {a4 Hugo Balbuena}, {a4.d an energy consultant}, {a4.says=e1 said output from the field would exceed existing transport capacity by late 2026}.
