id: o3-eu-debt-repayment-01
kind: EU budget regulation
country: EU
genre: web news
english: British
form: article
event e1: cutting farm subsidies to pay for the Union's debt
event e2: the Commission's plan for an EU tax on plastic exports
actor a1: Commissioner Ilse Vandermeulen (person)
actor a2: the European Commission (organization)
actor a3: Luca Benvegnin (person)
actor a4: the farmers' confederation Agri-Union (organization)
actor a5: the Finnish government (organization)
actor a6: the Irish government (organization)
actor a7: the European Parliament's budget committee (organization)
actor a8: Ambassador Jerzy Dulko (person)
actor a9: the chemicals federation (organization)
actor a10: Court of Auditors (organization)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 +e1 -e2
stance: a6 -e1
stance: a7 +e2
stance: a8 =e1 =e2
stance: a9 -e2
stance: a10 =e1

{a2 The European Commission} {a2.does+e1+e2 proposed on Wednesday {e1 to take 4.3 billion euros a year from agriculture} and {e2 to collect another 3 billion at the ports}} so that the Union can repay what it borrowed during the pandemic.

{a1.d Budget commissioner} {a1 Ilse Vandermeulen} {a1.says+e1+e2 said repayments would start in 2028 whether anyone liked it or not, and that one part should come from spending and one part from revenue.}

{a1.says+e1 Payments to the largest holdings, those above 60,000 euros, would go down first, {a1 Vandermeulen} told a news conference. "Eighty per cent of farmers will not notice," {a1.p she} said.} {a1.says+e2 {a1.p She} called {e2 the charge on exported plastic waste} easy to collect, since customs officers weigh the containers already.}

{a4 The farmers' confederation Agri-Union} {a4.says-e1 announced tractor convoys to Strasbourg for the first week of March.} {a4.says-e1 {a4.p Its} president said costs had gone up by a third in five years and the remaining twenty per cent produce half of Europe's food.} {a6 The Irish government} {a6.does-e1 wrote to all other capitals overnight to gather a blocking minority.}

{a5.says+e1 {a5 The Finnish government} has told the others that {a5.p it} considers {e1 the reduction} a start.} {a5.says-e2 But {a5.p it} pointed out that taxes are decided in Helsinki and said {a5.p its} parliament would not ratify {e2 a new one}.}

{a3 Luca Benvegnin}, {a3.d Italy's finance minister}, {a3.says-e1+e2 held the opposite view on both counts: nobody should touch the money of the countryside as long as ships leave Genoa full of rubbish without paying a cent.}

{a7 The European Parliament's budget committee} {a7.does+e2 had asked for {e2 the levy} in a resolution in October, by 27 votes to 11.} {a7.p It} has not yet discussed {e1 the other half}.

{a9.says-e2 The {a9 chemicals federation} said the waste would simply be relabelled, and commissioned a study to show it.} 

{a10 The Court of Auditors} {a10.says=e1 noted that a fifth of the present farm envelope was not spent in time last year. {a10.p It} does not give views on proposals.}

{a8 Ambassador Jerzy Dulko}, {a8.d who chairs the working group of the member states}, {a8.says=e1=e2 put both files on the agenda for 12 February. {a8.p He} said {a8.p he} would keep {a8.p his} country's opinion for another day.}
