id: r4-italy-television-licence-fee-01
kind: television licence fee
country: Italy
genre: wire report
english: British
form: passage
event e1: adding the television licence fee to electricity bills
actor a1: The cabinet (group)
actor a2: Tirrena Elettrica (organization)
actor a3: Gavino Porcheddu (person)
actor a4: Montesanto (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

{a1.does+e1 {a1.d The cabinet} approved {e1 the measure} late on Thursday} in an attempt to recover some 500 million euros a year from viewers who do not pay. {a2 Tirrena Elettrica}, {a2.d the biggest supplier}, {a2.says-e1 complained that {a2.p it} was not a tax collector and its bills would become unreadable}. {a4.says+e1 {a4 Montesanto}, {a4.d chairwoman of the public broadcaster}, said {a4.p she} had waited six years for {e1 it}.} {a3 Gavino Porcheddu}, {a3.d a consumer lawyer}, {a3.says=e1 said people without a set would have until March to send in a declaration}.
