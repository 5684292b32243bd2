id: w1-cambodia-election-01
kind: parliamentary election
country: Cambodia
genre: wire report
english: Asian
form: passage
event e1: the parliamentary election on Sunday
event e2: the call to boycott the vote
actor a1: the Lotus Reform Party (organization)
actor a2: Chan Sopheak (person)
actor a3: Meas Virak (person)
actor a4: Mekong Vote Watch (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

Ballot boxes reached Kratie by river boat on Thursday, three days before {e1 a parliamentary election} that {a1.does-e1+e2 {a1 the Lotus Reform Party} has told {a1.p its} supporters {e2 to stay away from}}. {a2.says+e1-e2 "{a2.p I} have voted under every government since {a2.p I} was 18, and no party will take this finger from {a2.p me}," said {a2 Chan Sopheak}, {a2.d a ferry pilot}}, holding up the digit that will be inked. {a3 Meas Virak}, {a3.d until March the party's treasurer}, {a3.says+e2 drafted the first appeal for {e2 the boycott}}; {a3.does+e1-e2 this week {a3.p he} signed on as a polling agent and has been driving neighbours to check their names on the roll}. {a4.says=e1=e2 {a4 Mekong Vote Watch} would say only that {a4.p its} 400 observers will count who comes and who does not}.
