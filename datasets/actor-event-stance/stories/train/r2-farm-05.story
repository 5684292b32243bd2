id: r2-farm-05
kind: farm subsidy
country: New Zealand
genre: business page
english: Australian
form: passage
event e1: the proposal to bring back fertiliser subsidies
actor a1: Southern Acres (organization)
actor a2: Agriculture Minister Murray Stapleford (person)
actor a3: Pania Rurehe (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

{a2.says-e1 "{a2.p We} got rid of those in 1984 and {a2.p we}'re not going back," {a2 Agriculture Minister Murray Stapleford} told a field day at Gore when asked about {e1 fertiliser subsidies}.} {a1.says+e1 The sheep farmers' lobby {a1 Southern Acres} has proposed {e1 a payment of $60 a tonne} for hill country farms until wool prices recover.} {a3.says-e1 {a3 Pania Rurehe}, a dairy farmer and former board member of the lobby, said {a3.p she} would sooner have lower rates and better roads than "a handout that ends up with the fertiliser company".}
