id: t1-ecuador-amnesty-01
kind: amnesty bill
country: Ecuador
genre: wire report
english: American
form: passage
event e1: the amnesty bill for Ecuador's highway blockaders
event e2: President Villacís's veto of the amnesty bill
actor a1: President Ernesto Villacís (person)
actor a2: the Cotopaxi Indigenous Federation (organization)
actor a3: Rosa Elvira Guamán (person)
actor a4: flower exporters (group)
actor a5: Monsignor Patricio Cevallos (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 +e2
stance: a5 =e2

QUITO, Ecuador -- {a1 President Ernesto Villacís} {e2 returned to Congress unsigned} on Monday {e1 a bill that would have dropped charges against 268 people} accused of cutting the Pan-American Highway last October. {a1.does-e1+e2 In a four-page message {a1.p he} called {e1 the measure} "an insult to the ambulance drivers" and announced a total {e2 veto}}, the first of {a1.p his} term. The country's {a4.d flower exporters}, {a4.says+e2 who say roses worth $60 million rotted at the roadblocks, applauded {a1.p him}}. {a2.does-e2 In Latacunga {a2 the Cotopaxi Indigenous Federation} called {a2.p its} communities to an assembly on how to override {e2 it}}; {a2.says+e1 among the 268 are three of {a2.p its} former presidents, and {e1 forgiveness}, a spokesman said, was the price of the October truce}. {a3 Rosa Elvira Guamán} was {a3.p herself} beaten at a roadblock. {a3.says-e1 "Those who did it belong before a judge, so {a3.p I} asked {a3.p my} congresswoman to vote no,"} {a3.d the nurse} said. {a3.says-e2 "But she lost, fair and square. One man crossing out what 81 voted for, {a3.p I} can't accept {e2 that} either."} {a5 Monsignor Patricio Cevallos}, {a5.d who brokered the truce}, {a5.says=e2 had no comment on {e2 {a1.d the president}'s decision}}.
