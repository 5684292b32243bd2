id: r2-strike-04
kind: teachers' strike
country: Greece
genre: wire report
english: British
form: passage
event e1: the secondary school teachers' strike during university entrance exams
event e2: the civil mobilisation orders to teachers
actor a1: the secondary teachers' federation (organization)
actor a2: the Greek government (organization)
actor a3: Kyriakos Velissaris (person)
actor a4: Ioanna Tsaldari (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

{a2.does-e1+e2 {a2 The Greek government} issued {e2 civil mobilisation orders} on Sunday to 86,000 secondary school teachers}, which means they can be dismissed or arrested if they take part in {e1 a strike planned for the first day of university entrance exams}. {a1.says+e1-e2 {a1 The secondary teachers' federation} asked {a1.p its} branches to defy {e2 the orders} and vote for {e1 the walkout}.} {a3 Kyriakos Velissaris}, leader of the Left Front, {a3.says+e1-e2 called {e2 the mobilisation} unconstitutional and said the teachers were defending public education and had {a3.p his} party's full support}. {a4.says=e1 {a4 Ioanna Tsaldari}, 18, who hopes to study medicine in Patras, said {a4.p she} just wanted to know whether the exams would go ahead.}
