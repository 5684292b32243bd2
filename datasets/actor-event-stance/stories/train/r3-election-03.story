id: r3-election-03
kind: parliamentary election
country: Czech Republic
genre: wire report
english: British
form: passage
event e1: the introduction of postal voting in parliamentary elections
actor a1: Vlast (organization)
actor a2: Foreign Minister Marek Dvorníček (person)
actor a3: President Alena Skřivánková (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1

{a2.says+e1 Some 200,000 Czechs abroad should be able to vote by post in October, {a2 Foreign Minister Marek Dvorníček} said}, after 38 hours of debate ended with the coalition's 101 votes. {a1.does-e1 {a1 Vlast}, which had tried to talk {e1 the bill} out, left the chamber before the vote} and {a1.says-e1 said {a1.p it} would turn to the Constitutional Court}. {a3.says=e1 {a3 President Alena Skřivánková} has not said if {a3.p she} will sign.}
