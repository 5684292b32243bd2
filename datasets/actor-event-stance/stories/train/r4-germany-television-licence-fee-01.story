id: r4-germany-television-licence-fee-01
kind: television licence fee
country: Germany
genre: wire report
english: British
form: passage
event e1: the flat household fee for public broadcasting
actor a1: state premiers (group)
actor a2: Sparwald (organization)
actor a3: Volkmar Hentzschel (person)
actor a4: Edeltraud Kölbing (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

Germany's sixteen {a1 state premiers} {a1.does+e1 signed a treaty on Wednesday introducing {e1 a single fee of 17.98 euros a month for every home}}, regardless of whether there is a television in it. {a3 Volkmar Hentzschel} of Saxony {a3.says+e1 said the days of inspectors at the door were over}. {a2 Sparwald}, {a2.d a discount chain} that would have to pay for each of {a2.p its} 2,100 shops, {a2.says-e1 said {a2.p it} would take {e1 the levy} to the constitutional court}. Such a case would have an uncertain outcome, {a4.says=e1 according to {a4 Edeltraud Kölbing}, {a4.d a constitutional lawyer} at Jena}. The treaty must be ratified by all the regional parliaments by the end of 2011.
