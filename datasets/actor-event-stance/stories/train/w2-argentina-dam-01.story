id: w2-argentina-dam-01
kind: hydroelectric dam
country: Argentina
genre: wire report
english: American
form: passage
event e1: the Aña Cuá Norte dam on the Paraná
event e2: the Chinese loan for the dam
actor a1: Governor Elvira Posadas Krüger (person)
actor a2: Senator Ariel Lewandowski (person)
actor a3: the Corrientes Rice Growers' Federation (organization)
actor a4: Gonzalo Etcheverry (person)
actor a5: ferrymen at Itatí (group)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 -e1
stance: a4 =e1 =e2
stance: a5 =e1

CORRIENTES, Argentina — {a2 Senator Ariel Lewandowski} blocked a vote late Thursday on {e2 a $2.7 billion loan} from Beijing, {a2.does-e2-e1 reading aloud from a hydrology textbook for six hours} and {a2.says-e1 declaring at the end that {e1 the Aña Cuá Norte dam} "should not be built with yuan, dollars or seashells."} {a1.says+e1 {a1 Governor Elvira Posadas Krüger}, {a1.d the project's chief champion}, said the province could not go on importing half its electricity}, {a1.says-e2 though {a1.p she} conceded that {a2.d the senator} had a point about {e2 the credit}, whose terms {a1.p she} would "not accept from {a1.p my} own brother."} {a3.says-e1 Upstream, {a3 the Corrientes Rice Growers' Federation} said {e1 the reservoir} would drown 9,000 hectares of paddies and no compensation had been discussed.} {a4.says=e1=e2 "We'll know in April, and until then {a4.p I}'d distrust anybody who is sure," said {a4 Gonzalo Etcheverry}, who follows public debt for a Buenos Aires consultancy.} {a5.says=e1 {a5 Ferrymen at Itatí}, asked how {a5.p they} felt about {e1 the plan}, asked in turn which {e1 plan} that was.}
