id: w3-israel-takeover-01
kind: company takeover
country: Israel
genre: business page
english: American
form: passage
event e1: Corvane's acquisition of the chipmaker Tavlit
event e2: the Tavlit engineers' open letter
actor a1: Corvane Systems (organization)
actor a2: Yotam Elgrably (person)
actor a3: Tavlit engineers (group)
actor a4: the Investment Authority (organization)
actor a5: Dalia Resnikoff (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 -e1 -e2

Tavlit founder {a2 Yotam Elgrably} spent a decade saying that {a2.p he} would never sell. {a2.does+e1 On Sunday night {a2.p he} signed with {a1 Corvane Systems} of Austin for {e1 $2.1 billion}}. By morning 140 of {a2.p his} 300 {a3 Tavlit engineers} {a3.does+e2 had put {a3.p their} names to {e2 an open letter}} {a3.says-e1 warning {a3.p they}'d quit rather than "become a cost center in Texas."} {a2.says-e2 "Disappointing, and beneath {a3.p them}," {a2 Elgrably} wrote of {e2 the letter}}. {a1.says+e1 {a1 Corvane} promised to keep the Yokneam lab and said {e1 closing} was set for May}. {a4 The Investment Authority}, whose consent is needed because of past grants, {a4.says=e1 declined to comment}. Venture investor {a5 Dalia Resnikoff} {a5.says-e1 thinks {e1 the price} is a giveaway and will vote {a5.p her} 4% against}, {a5.says-e2 but {a5.p she} called {e2 the letter} "a tantrum that helps only the buyer."}
