id: w2-thailand-plasticban-01
kind: plastic ban
country: Thailand
genre: business page
english: Asian
form: passage
event e1: the ban on foam and plastic food boxes in Phuket
event e2: the island's pilot scheme for returnable containers
event e3: the merger of two Bangkok hospital groups (unrelated)
actor a1: Kanya Thepsiri (person)
actor a2: Siam Thermopack (organization)
actor a3: Governor Narong Wattanakul (person)
actor a4: the Phuket Night Market Vendors' Club (organization)
stance: a1 -e1 +e2
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 +e1 -e2
stance: a2 =e3

Shares in {a2 Siam Thermopack} fell 6% after Phuket said {e1 foam boxes, plastic lids and cling film would disappear} from its food stalls by November. {a2.says-e1 {a2.d The manufacturer} told the exchange {a2.p it} would ask the Administrative Court to set {e1 the provincial rule} aside.} {a3.does+e1+e2 {a3 Governor Narong Wattanakul}, who signed {e1 it} together with {e2 a trial of deposit bowls at four markets}}, {a3.says+e1 said the island burned 60 tonnes of packaging a week and had run out of places to hide the smoke.} Vendors might have been expected to side with {a2.d the company}. {a4.says+e1 Not so: {a4 the Phuket Night Market Vendors' Club} said banana leaf was cheaper and {e1 the ban} came not a day too early.} {a4.says-e2 It was {e2 the bowls} {a4.p they} could not abide, heavy things that had to be washed at midnight.} {a1 Kanya Thepsiri}, a former marine ranger who rents out such bowls, {a1.says+e2 calls {e2 the pilot} the best idea in years} {a1.says-e1 and {e1 the ban} "the worst, because people will hate us for {e1 it}".}
