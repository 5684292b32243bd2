id: n3-ecuador-assetfreeze-01
kind: asset freeze
country: Ecuador
genre: web news
english: British
form: article
event e1: the court's freeze on Castellane Oil's assets in Ecuador
actor a1: Castellane Oil (organization)
actor a2: Judge Wilmer Quishpe (person)
actor a3: Rosaura Tanguila (person)
actor a4: Esteban Proaño (person)
actor a5: the energy ministry (organization)
actor a6: Norman Whitaker (person)
actor a7: the Chamber of Hydrocarbon Industries (organization)
actor a8: Canada's ambassador, Helen Dorval (person)
actor a9: Bishop Luis Chimbo (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

{a2.d A judge in Ecuador} {a2.does+e1 has {e1 barred {a1 Castellane Oil} from moving money, equipment or shares worth up to $720m out of the country}} until a pollution claim by villagers is settled.

{a1.d The Canadian company} has operated in Sucumbíos province since 1998.

{a2 Judge Wilmer Quishpe} {a2.says+e1 said in a 34-page ruling that {a1.d the firm} had transferred $95m to a subsidiary in Barbados since the case opened.} Bank accounts, two pipelines and the stake in an export terminal are covered by {e1 the measure}.

{a1 Castellane} {a1.says denied any wrongdoing} and {a1.does-e1 appealed the same afternoon}. {a6.d {a1.p Its} country manager}, {a6 Norman Whitaker}, {a6.says-e1 said 1,100 salaries were due on Friday and {a6.p he} could not tell staff when to expect them.}

{a6.says {a6 Mr Whitaker} said {a6.p he} did not question the sincerity of the people in the villages. "There was a spill in 2009, {a1.p we} cleaned it, and {a6.p I} have apologised to them in person," {a6.p he} said.}

{a3 Rosaura Tanguila}, {a3.d one of 212 plaintiffs}, {a3.does+e1 travelled nine hours by bus to hear {a2.d the judge}}. {a3.says+e1 "{a1.p They} were packing. Everybody in {a3.p my} village saw the lorries," {a3.p she} said outside the court. {a3.says "{a3.p I} am still angry, because {a3.p my} mother did not live to see it."}}

{a3.p Their} lawyer, {a4 Esteban Proaño}, {a4.does+e1 filed the request for {e1 it} in June}. {a4.says+e1 A judgment without {e1 this order} would be worth nothing, {a4.p he} argued, because {a1.d the company} had sold {a1.p its} last Colombian field before {a1.p it} lost a case there.}

The government in Quito is in a difficult position. {a5 The energy ministry}, which brought {a3.d the plaintiffs} to the negotiating table last year and fined {a1 Castellane} twice, {a5.does-e1 has asked the provincial court to exempt the pipelines}. {a5.says-e1 {a5.d The ministry} said state crude passed through them and that exports of 40,000 barrels a day were at stake. {a5.p It} warned of consequences for the budget.}

{a7 The Chamber of Hydrocarbon Industries} {a7.says-e1 joined the appeal on behalf of {a7.p its} 26 members, saying no investor would bring in a drill if a provincial judge could do {e1 this} in an afternoon.}

{a8 Canada's ambassador, Helen Dorval}, {a8.says=e1 said {a8.p she} was following the case and respected the independence of the Ecuadorean courts. {a8.p She} would not say whether {a8.p she} had raised {e1 it} with the president.}

{a9 Bishop Luis Chimbo}, {a9.says=e1 who has offered {a9.p his} residence for talks, said {a9.p he} had friends among the villagers and among the oil workers and would not be drawn into a discussion of {e1 the ruling}.} {a9.says {a9.p He} asked for calm before Sunday's festival.}

A panel of three judges is due to consider {e1 the matter} on 19 September.
