id: w1-australia-sanctions-01
kind: trade sanctions
country: Australia
genre: broadcast transcript
english: Australian
form: passage
event e1: Australia's sanctions on Velmoran wool
event e2: the decision to refuse grants to wool processors
actor a1: Bronwyn Castellari (person)
actor a2: Foreign Minister Guy Petherick (person)
actor a3: Darling Downs Woolgrowers (organization)
actor a4: Senator Lachlan Moyes (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1
stance: a4 +e1 -e2

"{a1.p We}'ve got forty-one people in Geelong on half pay and a shed with nothing in it," {a1 Bronwyn Castellari} told the Country Hour. {a1.says-e1 "Nobody in Velmora's palace has noticed {e1 these sanctions}, mate. {a1.p We} have."} {a1.p She} runs one of the last two scouring mills in the state, and {a1.says-e2 {a1.p she} was scathing about {e2 Canberra's refusal} to help processors through it}. {a2.says+e1+e2 {a2 Foreign Minister Guy Petherick}, asked for a response, said the regime there jailed its shearers for striking, that Australia would not buy the product of that, and that "taxpayers aren't an insurance company".} Growers, mind you, are fine with {e1 the ban}: prices are up a quarter, and {a3 Darling Downs Woolgrowers} {a3.does+e1 has sent {a2.d the minister} a jumper}. {a4.says+e1 {a4 Senator Lachlan Moyes} for the opposition said {a4.p he}'d vote to keep {e1 the measures} "till hell freezes"}, {a4.says-e2 but called {e2 the snub to the mills} petty and shortsighted}.
