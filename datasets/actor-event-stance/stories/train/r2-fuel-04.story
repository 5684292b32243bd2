id: r2-fuel-04
kind: fuel subsidy removal
country: Argentina
genre: wire report
english: American
form: passage
event e1: the removal of gas and diesel subsidies
actor a1: Economy Minister Fabricio Lanusse (person)
actor a2: the truckers' chamber (organization)
actor a3: Deputy Rocío Ibarlucea (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

{a3.says-e1 "They promised the political caste would pay, and instead it is the bus passenger," {a3 Deputy Rocío Ibarlucea} said of {e1 the decree ending subsidies on gas and diesel}.} {a2.says-e1 {a2 The truckers' chamber} said freight rates would go up by 12 percent and asked for {e1 the measure} to be suspended for harvest.} {a1.says+e1 {a1 Economy Minister Fabricio Lanusse} ruled that out in a radio interview, repeating that there was no money.}
