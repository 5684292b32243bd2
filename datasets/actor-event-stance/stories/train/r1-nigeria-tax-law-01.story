id: r1-nigeria-tax-law-01
kind: tax law
country: Nigeria
genre: local paper
english: African
form: passage
event e1: the value added tax sharing bill
actor a1: the governors' forum (organization)
actor a2: Gamawa (person)
actor a3: Ajiboyede (person)
actor a4: Senate President Bassey Ekpenyong-Ita (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a4 Senate President Bassey Ekpenyong-Ita} {a4.does=e1 yesterday named a 14-man committee to meet the Attorney-General over {e1 the disputed VAT bill}}, after northern senators led by {a2 Gamawa} {a2.does-e1 blocked a second reading}. {a1.says-e1 {a1.d The governors' forum} had asked for {e1 the bill} to be withdrawn, arguing that {e1 it} would send most of the revenue to Lagos.} {a3.says+e1 But {a3 Ajiboyede}, who wrote {e1 the proposal}, insisted that 26 states would earn more under {e1 it} and said there would be no withdrawal.}
