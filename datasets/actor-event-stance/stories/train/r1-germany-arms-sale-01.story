id: r1-germany-arms-sale-01
kind: arms sale
country: Germany
genre: wire report
english: British
form: passage
event e1: the export of patrol boats to Saudi Arabia
event e2: the parliamentary debate on the exports requested by the opposition
actor a1: Economy Minister Henrike Dahlmeyer (person)
actor a2: the Peene Shipyard Works Council (organization)
actor a3: Torsten Ebeling-Kraus (person)
actor a4: Chancellor Jochen Wieduwilt (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1

{a1 Economy Minister Henrike Dahlmeyer} {a1.says+e1 defended {e1 the delivery of eight patrol boats to Saudi Arabia} on Monday, saying the contract dated from before the current guidelines and would be honoured}. {a4 Chancellor Jochen Wieduwilt} {a4.does+e1 gave {e1 the export} the go-ahead at a meeting of the security council last week}.

{a3.does+e2 {a3 Torsten Ebeling-Kraus}, an opposition lawmaker, has asked for {e2 an urgent debate in the Bundestag}.} {a3.says-e1 The boats could be used to blockade ports, {a3.p he} said, and {e1 the licence} should be withdrawn.}

In Wolgast, {a2 the Peene Shipyard Works Council} {a2.says+e1 said 300 jobs hung on {e1 the order}} {a2.says-e2 and urged members of parliament not to reopen the matter with {e2 a debate} that would unsettle the customer}.
