id: r4-japan-television-licence-fee-01
kind: television licence fee
country: Japan
genre: newspaper report
english: American
form: passage
event e1: making payment of the television receiving fee compulsory
actor a1: Hatoyanagi (person)
actor a2: The broadcaster's president (person)
actor a3: the Kobe Viewers' Circle (organization)
actor a4: Tetsuro Minegishi (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

{a1.says+e1 {a1 Hatoyanagi} told the lower house committee {a1.p she} wanted {e1 the obligation} in law by next spring}, provided the fee was cut by about 20 percent. Nearly a third of households do not pay. {a2.d The broadcaster's president} {a2.says=e1 said only that the matter was for the Diet}. {a3.says-e1 {a3 The Kobe Viewers' Circle}, whose members stopped paying after an embezzlement case in 2004, said {e1 it} would turn a contract into a tax.} {a4 Tetsuro Minegishi}, {a4.d a former newscaster}, {a4.says=e1 recalled before the committee how fees were once collected door to door}.
