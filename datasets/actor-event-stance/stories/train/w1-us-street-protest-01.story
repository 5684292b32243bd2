id: w1-us-street-protest-01
kind: street protest
country: United States
genre: local paper
english: American
form: passage
event e1: the rally outside the Dayton data center site
event e2: the Dayton data center
actor a1: Marlene Kozlowski (person)
actor a2: Building Trades Local 88 (organization)
actor a3: County Commissioner Jared Puckett (person)
actor a4: Halcyon Compute (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 =e1 +e2

Roughly 600 people lined Route 4 on Saturday with signs about well water, and about 40 more stood across from them with signs about paychecks. {a1 Marlene Kozlowski}, {a1.d a retired hygienist}, {a1.does+e1-e2 organized {e1 the bigger crowd} in nine days out of {a1.p her} kitchen}. {a1.says-e2 "They want 2 million gallons a day. {a1.p I} want a shower," {a1.p she} said.} {a2.says-e1 The smaller one was sent by {a2 Building Trades Local 88}, whose business agent called {e1 the rally} "a hissy fit with parking."} {a2.says+e2 {a2.d The local} has been promised 1,100 jobs putting up {e2 the complex}.} {a4 Halcyon Compute} {a4.says=e1 said {a4.p it} respects everyone's right to {e1 gather}} and {a4.does+e2 expects to break ground in August}. {a3 County Commissioner Jared Puckett}, whose vote could decide the rezoning, drove by twice. {a3.says=e1=e2 "{a3.p I} honked," {a3.p he} said. "{a3.p I} honked at both sides."}
