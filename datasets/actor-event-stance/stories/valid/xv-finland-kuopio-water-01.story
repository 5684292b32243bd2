id: xv-finland-kuopio-water-01
kind: water price rise
country: Finland
genre: local paper
english: British
form: article
event e1: the 27 percent increase in water charges in Kuopio
actor a1: Savon Vesi (organization)
actor a2: Juhani Repokari (person)
actor a3: the Kuopio Tenants' Association (organization)
actor a4: Taina Hujala-Oksman (person)
actor a5: Eero Immola (person)
actor a6: the city board (organization)
actor a7: Sirkka Pöntynen (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1

Water to cost over a quarter more in Kuopio

Households in Kuopio will pay an average of 112 euros more a year for water and sewage if {e1 a 27 percent increase} proposed by the city's utility goes ahead in January.

{a1 Savon Vesi}, {a1.d the municipally owned company}, {a1.says+e1 says {e1 the rise} is needed to replace 90 kilometres of pipes laid in the 1960s}. {a1.does+e1 {a1.p It} submitted {e1 the new tariff} to the city on Friday.}

{a2.says+e1 "Last winter {a1.p we} repaired a burst main every second day," said {a2 Juhani Repokari}, {a2.d chief executive of {a1 Savon Vesi}}. "To go on postponing {e1 this} would be irresponsible. {a2.p I} understand that nobody is happy about a bigger bill, but {e1 the increase} is right and {e1 it} comes years too late."}

{a3 The Kuopio Tenants' Association} {a3.says-e1 has called on the council to reject {e1 the proposal}. {a3.p It} says rents in the city will go up by as much as 14 euros a month for a family of four, since landlords pass water costs on.}

"{a3.says-e1 {a1.d The company} paid the city a dividend of 3.1 million euros last year. That money should go into the ground first. Until it does, {a3.p we} say no," {a3.d the association} wrote in {a3.p its} members' magazine.}

The dividend has become the main subject of the debate. {a4.says-e1 Councillor {a4 Taina Hujala-Oksman}, {a4.d a member of the city's audit committee}, said {a4.p she} would vote against {e1 the increase} for as long as the city treated {a1.d the utility} "as a cash machine"}.

{a4.says-e1 "People are being asked to pay for the same pipe twice," {a4.p she} said.}

{a5 Eero Immola}, {a5.d a professor of civil engineering at Aalto University}, {a5.says+e1 takes the opposite view. {a5.p He} has studied water networks in 40 Finnish towns and says charges in Kuopio have been too low since the recession of the 1990s. "If {a5.p I} lived there, {a5.p I} would vote for {e1 it}. The alternative is what happened in Nokia in 2007, when thousands fell ill," {a5.p he} said.}

{a6 The city board} {a6.says=e1 discussed {e1 the tariff} on Monday but sent {e1 it} on to the full council without a recommendation. {a6.p Its} members wanted to see the results of an outside audit first, according to the minutes.}

Consumer ombudsman's office lawyer {a7 Sirkka Pöntynen} {a7.says=e1 said that a utility in a monopoly position may cover its costs and earn a reasonable return. "Whether 27 percent is reasonable, {a7.p I} cannot say on the basis of what has been published," {a7.p she} said.}

The full council is to decide on 8 December.
