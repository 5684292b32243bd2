id: w4-papua-new-guinea-coalition-deal-01
kind: coalition deal
country: Papua New Guinea
genre: wire report
english: Australian
form: passage
event e1: the coalition deal signed at Kokopo
event e2: the no-confidence motion
actor a1: Sir Tobias Warakai (person)
actor a2: Highlands First (organization)
actor a3: Jocelyn Pomat (person)
actor a4: the Islands Bloc (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1

Forty-one MPs flew to Kokopo on Saturday in three chartered Dash 8s; thirty-nine of {e1 their signatures} were on a hotel napkin by supper. {a1.does+e1 {a1 Sir Tobias Warakai} had paid for the planes.} {a1.says-e2 Any {e2 motion to unseat {a1.p him}}, the {a1.d prime minister} told reporters by the pool, was now "dead as last week's tuna".} {a4 The Islands Bloc} {a4.does+e1 contributed eleven names to {e1 the napkin}} and asked in return for the fisheries portfolio. {a2 Highlands First}, left on the runway at Jacksons, {a2.does+e2 lodged {e2 its motion} with the clerk regardless}; {a2.says-e1 "bought, fed and flown" was how {a2.p its} whip described {e1 the new arrangement}}. One of the two who would not sign was {a3 Jocelyn Pomat}. {a3.says-e1 "{a3.p I} ate the lobster and {a3.p I} still couldn't find a policy in {e1 it}," {a3.p she} said.} But {a3.says-e2 neither will {a3.p she} help topple a government nine weeks before the exams, whatever {a2.d the opposition} may have hoped}.
