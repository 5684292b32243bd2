id: n3-france-rivaloffer-01
kind: rival offer
country: France
genre: wire report
english: American
form: article
event e1: the sale of Verdanne to Grupo Olmedo
event e2: Brachet's counter-offer for Verdanne
actor a1: Brachet (organization)
actor a2: Grupo Olmedo (organization)
actor a3: Verdanne (organization)
actor a4: Thierry Lacombe (person)
actor a5: the Daumas family (group)
actor a6: Finance Minister Claire Vautrin (person)
actor a7: Antoine Rigal (person)
actor a8: the Federation of Growers of the West (organization)
actor a9: Marcus Feld (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1 =e2
stance: a7 -e1 -e2
stance: a8 +e1
stance: a9 =e1 =e2

PARIS - {a1.d French dairy company} {a1 Brachet} {a1.does-e1+e2 on Thursday submitted {e2 a 2.9 billion euro proposal for yogurt maker {a3 Verdanne}}}, three weeks after {a3.d the Rennes-based group} {a3.does+e1 signed {e1 an agreement with {a2 Grupo Olmedo} of Spain}}.

{e2 The unsolicited offer} is worth 61 euros a share, compared with 57 euros under {e1 the Spanish deal}. {e2 It} is conditional on regulatory approval.

{a9 Marcus Feld}, {a9.d an analyst in Frankfurt}, {a9.says=e1=e2 said investors would have to weigh {e2 a higher price with more antitrust risk} against {e1 a lower one with less}. {a9.p He} has no recommendation on the stock.}

{a3 Verdanne} {a3.says said in a statement that {a3.p its} directors would meet on Sunday.} {a4 Thierry Lacombe}, {a4.d the chief executive}, {a4.says+e1 told employees in an email seen by reporters that {a4.p he} had given {a2 Olmedo} {a4.p his} word.}

{a4.says-e2 "{a4.p I} would ask you to remember which of the two has promised to keep all five dairies," {a4.p he} wrote.} {a4.says {a4.p He} said {a4.p he} understood that the past weeks had been hard on everyone.}

{a5 The Daumas family}, {a5.d heirs of the founder}, who hold 22 percent, {a5.does-e1+e2 have told {a1 Brachet} {a5.p they} will tender {a5.p their} stock}, according to two people familiar with the discussions. {a5.does-e1 {a5.d The family}'s two representatives on the board abstained when {e1 the agreement} was put to the vote in May and later asked for {a5.p their} reservations to be minuted.}

{a2 Olmedo} {a2.says-e2 said {a1.d its French competitor} already had 38 percent of the chilled dairy market and could not expect to be cleared in Brussels.} {a2.says+e1 {a2.p It} would complete {e1 the acquisition} by October as planned, {a2.d the company} said.}

{a6.d France's finance minister}, {a6 Claire Vautrin}, {a6.does-e1 had summoned executives in May to ask why no domestic buyer was approached}, and {a6.says-e1 said at the time {a6.p she} would have preferred a different {e1 outcome}.} {a6.says=e2 {a6.p Her} office said on Thursday that {a6.p she} had been informed of {e2 the new bid} and had nothing to say about {e2 it}.}

{a7 Antoine Rigal}, {a7.d who heads the main union at {a3 Verdanne}}, {a7.says-e1-e2 said workers had not asked for {e1 one owner} or {e2 the other}. {a7.p He} repeated a call for the group to remain independent, and said stoppages would be held at all sites on Monday.}

Milk producers are divided. {a8 The Federation of Growers of the West}, which supplies about a third of {a3 Verdanne}'s milk, {a8.does+e1 signed a seven-year pricing contract with {a2 Olmedo} last week that takes effect when {e1 the purchase} closes.}

{a3 Verdanne} had sales of 3.4 billion euros last year.
