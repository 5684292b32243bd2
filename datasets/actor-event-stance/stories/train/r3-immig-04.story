id: r3-immig-04
kind: immigration rules
country: Japan
genre: newspaper report
english: British
form: passage
event e1: the five-year visa for foreign care workers
actor a1: the Justice Ministry (organization)
actor a2: the governor of Tottori (person)
actor a3: Noriaki Fujimura (person)
actor a4: Vietnam (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

From April foreign care workers may stay for five years and bring their families {a1.does+e1 under {e1 an ordinance} published by {a1 the Justice Ministry}}. {a2.says+e1 {a2 The governor of Tottori}, the least populous prefecture, said {a2.p he} had been asking for {e1 such a visa} since 2019.} {a3.says-e1 {a3 Noriaki Fujimura}, a lawmaker of the ruling party, objected that the Diet had never debated {e1 the measure} and called {e1 it} immigration by another name.} About half of the 46,000 people now on shorter permits come from {a4 Vietnam}.
