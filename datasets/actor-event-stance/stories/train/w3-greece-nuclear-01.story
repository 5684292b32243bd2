id: w3-greece-nuclear-01
kind: nuclear plant
country: Greece
genre: wire report
english: British
form: passage
event e1: Greek participation in the Bulgarian reactor at Varnitsa
event e2: the energy committee chairman's dismissal
actor a1: Greece's energy minister (person)
actor a2: Lefteris Katsoulakos (person)
actor a3: Thracian Farmers' Front (organization)
actor a4: Bulgaria (organization)
actor a5: Antigoni Rapti (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1
stance: a4 =e2
stance: a5 =e1 =e2

ATHENS - {a2.d The chairman of parliament's energy committee} {e2 was removed} on Thursday after {a2.p he} refused to schedule a vote on {e1 buying a fifth of a reactor across the Bulgarian border}. {a2 Lefteris Katsoulakos} {a2.says-e2 said {a2.p he} had been "sacked for reading the contract" and would contest {e2 it} before the party's tribunal}, {a2.says-e1 adding that {e1 the investment} would leave Greece with the risk and Sofia with the light}. {a1 Greece's energy minister} {a1.does+e2 had asked for {e2 the removal} in writing}; {a1.says+e1 {e1 the stake}, {a1.p she} said, was the cheapest power the country would ever buy}. {a4 Bulgaria} {a4.says said Greek money was welcome} {a4.says=e2 and that committees in Athens were none of {a4.p its} business}. {a3 Thracian Farmers' Front} {a3.does-e1 kept tractors on the Egnatia motorway for a second day}. Pollster {a5 Antigoni Rapti} {a5.says=e1=e2 said neither {e1 the reactor} nor {e2 the sacking} had so far moved a single point}.
