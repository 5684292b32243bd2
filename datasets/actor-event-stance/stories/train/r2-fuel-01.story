id: r2-fuel-01
kind: fuel subsidy removal
country: Indonesia
genre: wire report
english: Asian
form: passage
event e1: the cut in fuel subsidies
event e2: the harbour workers' stoppage
actor a1: President Hamzah Wiryawan (person)
actor a2: the Federation of Harbour Workers (organization)
actor a3: the Pacific Rim Development Bank (organization)
actor a4: Ratna Dewanti (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

Subsidised petrol will cost 30 percent more from Sunday, {a1.says+e1 {a1 President Hamzah Wiryawan} told a news conference, saying the budget could no longer bear the cost of {e1 the subsidy} and that the money would go to schools and clinics instead}. {a3.says+e1 {a3 The Pacific Rim Development Bank} described {e1 the step} as "courageous and necessary".} {a2.does-e1+e2 {a2 The Federation of Harbour Workers} said {a2.p its} members would {e2 stop work at four ports} next week in protest.} Inflation may exceed 6 percent by December as a result of {e1 the increase}, {a4.says=e1 said {a4 Ratna Dewanti}, chief economist at a Jakarta securities house}.
