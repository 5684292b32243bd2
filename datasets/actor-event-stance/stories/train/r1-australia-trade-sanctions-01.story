id: r1-australia-trade-sanctions-01
kind: trade sanctions
country: Australia
genre: business page
english: Australian
form: passage
event e1: China's tariffs on Australian barley
event e2: taking the barley dispute to the World Trade Organization
actor a1: Trade Minister Dominic Farrugia (person)
actor a2: the Grain Exporters Board of Australia (organization)
actor a3: China's embassy in Canberra (organization)
actor a4: Jan Kuhnel (person)
actor a5: Peter Ashcombe (person)
stance: a1 -e1 +e2
stance: a2 -e1 =e2
stance: a3 +e1 -e2
stance: a4 -e2
stance: a5 =e2

Australia {a1.does+e2 will {e2 ask the World Trade Organization to rule} on {e1 the 80.5 per cent tariffs Beijing put on its barley}}, {a1.says-e1 which {a1 Trade Minister Dominic Farrugia} said on Wednesday had "no basis in fact"}.

{a3 China's embassy in Canberra} {a3.says+e1 said {e1 the duties} followed an 18-month investigation and were justified}. {a3.says-e2 {e2 A complaint} would not help relations, {a3.p it} added.}

{a2 The Grain Exporters Board of Australia}, {a2.says-e1 which puts the cost of {e1 the tariffs} at $500 million a year}, {a2.says=e2 said {e2 the case} was a decision for government}. {a4 Jan Kuhnel}, a Wimmera farmer, {a4.says-e2 said {a4.p he} would rather {a1.d the minister} picked up the phone than {e2 hired lawyers}}. {a5 Peter Ashcombe}, {a5.d a former trade negotiator}, {a5.says=e2 said such cases took two to three years}.
