id: w4-fiji-data-breach-01
kind: data breach
country: Fiji
genre: wire report
english: Australian
form: passage
event e1: the theft of customer data from Vanua Savings
event e2: the payment of a ransom to the hackers
actor a1: Vanua Savings (organization)
actor a2: Litia Naivalurua (person)
actor a3: KrakenTide (organization)
actor a4: Assistant Commissioner Semi Vosarogo (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1 -e2

SUVA: A cane farmer's wife has become the face of a campaign nobody expected — one urging a bank to pay crooks. {a2 Litia Naivalurua} of Rakiraki {a2.says+e2 wants {a1 Vanua Savings} to hand over {e2 the 19 bitcoin demanded}} before {a2.p her} passport, {a2.p her} payslips and {a2.p her} late son's medical bills go online. {a2.says-e1 "{a3.p They} broke into all {a2.p our} houses at once. {e1 It}'s filthy, what {a3.p they} did.} {a2.says+e2 So pay {a3.p them}, and get {a2.p our} things back," {a2.p she} said.} {a3.says+e1 {a3 KrakenTide}, {a3.d the gang} that has boasted of {e1 the raid} since 3 July}, {a3.says+e2 repeated {a3.p its} price yesterday}. {a1.says-e1-e2 {a1.d The lender} called {e1 the theft} "an assault on 88,000 Fijians" and said not one cent would leave {a1.p its} vault.} In that {a1.p it} has company: {a4 Assistant Commissioner Semi Vosarogo}, {a4.says=e1 who briefed reporters on how {e1 the intrusion} was traced to an unpatched printer}, {a4.says-e2 warned that "{e2 a paid ransom} is a deposit on the next one"}.
