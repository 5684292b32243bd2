id: w3-greece-privatisation-01
kind: privatisation
country: Greece
genre: wire report
english: British
form: passage
event e1: the sale of Corinth Water
event e2: the municipal referendum on Corinth Water
actor a1: Thanos Karavidas (person)
actor a2: the state asset fund (organization)
actor a3: Zoe Papamichou (person)
actor a4: the interior ministry (organization)
stance: a1 -e1 =e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 -e2

An eleven-word question has set half of the Peloponnese quarrelling: "Should our water company be sold to a private investor, yes or no?" {a2.says-e2 {e2 The poll} is void before a single ballot is printed, contends {a2 the state asset fund}}, {a2.does+e1 which has shortlisted three buyers}. {a4.does-e2 {a4 The interior ministry} agreed on Thursday and forbade town halls to spend a euro on {e2 it}}, {a4.says=e1 though {a4.p its} lawyers took pains to say they were ruling on procedure, not on {e1 the sale}}. {a3 Zoe Papamichou}, {a3.d a hotelier} {a3.does+e1 who once organised a dinner for the bidders}, {a3.says+e2 is among those asking that {e2 the vote} be allowed. "{a3.p I}'d tick yes, and {a3.p I}'d like to be asked,"} {a3.p she} said. No such wish from {a1 Thanos Karavidas}, who heads the meter readers: {a1.says-e1 {a1.p he} promised that {e1 the handover} would find the pumps locked}, {a1.says=e2 but shrugged when asked about {e2 the ballot}, saying it was for others to decide if they wanted one}.
