id: w1-uk-trade-conference-01
kind: trade conference
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the Global Fisheries Trade Conference in Grimsby
event e2: the road closures during the conference
event e3: the Cleethorpes pier auction (unrelated)
actor a1: Councillor Mandy Scarborough (person)
actor a2: Brian Utting (person)
actor a3: Humber Cold Stores (organization)
actor a4: taxi drivers (group)
actor a5: Chief Inspector Yasmin Baig (person)
stance: a1 +e1 +e2
stance: a2 =e1 -e2
stance: a3 -e2
stance: a4 -e1
stance: a5 =e2 =e3

Grimsby's biggest event in a generation starts on Monday, and with it nine days of cones. {e2 Three roads will close} for {e1 the Global Fisheries Trade Conference}, {a1.does+e1 which {a1 Councillor Mandy Scarborough} went to Vigo, Bergen and Reykjavik to win}. {a1.says+e2 "If the price of 2,000 delegates is going round by Freeman Street, {a1.p I}'ll go round by Freeman Street," {a1.p she} said.} {a2 Brian Utting}, {a2.d whose café is on one of the roads}, {a2.says-e2 wants {e2 the cones} binned}; {a2.says=e1 as for {e1 the jamboree}, {e1 it} might be marvellous for all {a2.p he} knows}. {a3 Humber Cold Stores} {a3.does is laying on the fish} {a3.says-e2 but says {a3.p its} lorries have been given no way out and has lodged an objection}. {a4 Taxi drivers}, miffed that delegates are to be moved by coach, {a4.does-e1 plan to sound {a4.p their} horns outside {e1 the opening ceremony} until {e1 it} stops}. {a5 Chief Inspector Yasmin Baig} {a5.says=e2 said diversions would be signposted}.
