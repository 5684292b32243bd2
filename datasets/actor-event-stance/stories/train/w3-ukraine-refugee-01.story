id: w3-ukraine-refugee-01
kind: refugee camp
country: Ukraine
genre: wire report
english: American
form: passage
event e1: the modular town for displaced people near Drohobych
event e2: the mayor's proposal to charge rent in the modular town
actor a1: Zinaida Horlova (person)
actor a2: the mayor of Drohobych (person)
actor a3: Aid fund Teplyi Dim (organization)
actor a4: people from Bakhmut and Popasna (group)
actor a5: a European donor government (organization)
stance: a1 +e1 =e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 -e2
stance: a5 =e2

DROHOBYCH, Ukraine - Ninety containers, painted yellow at the request of the children, were meant for one winter and have stood for three. {a1 Zinaida Horlova}, {a1.d a retired crane operator} from Lysychansk, {a1.says+e1 says that {e1 the place} saved {a1.p her} life and {a1.p she} would like to see {e1 it} grow}. {a1.says=e2 Would {a1.p she} pay for it, as {a2.d the mayor} suggests? "Ask {a1.p me} when there's something in {a1.p my} purse to be for or against with," {a1.p she} said}. {a2 The mayor of Drohobych} {a2.says+e2 wants 900 hryvnias a month from every adult} {a2.says+e1 and says that with {e2 the fee} {e1 the town} can be kept open and extended}. {a4 People from Bakhmut and Popasna} {a4.does-e2 hung bedsheets with zeros on them from the windows}. {a3.says-e2 Rent is out of the question, said {a3 Aid fund Teplyi Dim}}, {a3.does+e1 which pays for the heating}. {a5 A European donor government} {a5.says=e2 said through {a5.p its} embassy that {a5.p it} was aware of the discussion}.
