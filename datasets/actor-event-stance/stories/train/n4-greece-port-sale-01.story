id: n4-greece-port-sale-01
kind: port privatisation
country: Greece
genre: web news
english: British
form: article
event e1: the sale of the port of Kavala to Norrskar Terminals
event e2: the dockers' blockade
actor a1: State Assets Fund (organization)
actor a2: Norrskar Terminals (organization)
actor a3: Shipping Minister Thanasis Velissaris (person)
actor a4: Dockers' Union of Kavala (organization)
actor a5: Despina Karagianni (person)
actor a6: Aegean Marble Exporters (organization)
actor a7: Council of State (organization)
actor a8: Nikos Antoniadis (person)
actor a9: Manolis Xenakis (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1 -e2
stance: a7 =e1
stance: a8 =e1
stance: a9 =e1 +e2

No ship was unloaded at Kavala for a fourth day on Tuesday, as {a4.d dockers} {a4.does+e2 {e2 kept three lorries parked across the main gate}}.

{a4.d The men} {a4.does-e1 are protesting} against {e1 a contract} under which {a1 the State Assets Fund} {a1.does+e1 will hand 67 per cent of the port company to Denmark's {a2 Norrskar Terminals} for 118m euros}. {a2.does+e1 {a2.d The buyer} transferred a deposit on Friday.}

{a3 Shipping Minister Thanasis Velissaris} {a3.does-e2 asked a prosecutor to have the lorries removed}. {a3.says "These are good {a4.d men} and the port lives from {a4.p their} hands," {a3.p he} told state television.} {a3.says+e1 But {a3.p he} would sign in Copenhagen on the 22nd as arranged, and {a4.d the union} had been offered seats at the table in May, {a3.p he} added.}

{a4 The Dockers' Union of Kavala} {a4.says-e1 insists that no more than a minority stake was ever discussed.} {a4.p It} {a4.says made a point of saying that {a2 Norrskar} treats {a2.p its} staff in Aarhus decently.}

Support for {a4.d the union} came from further south. {a9 Manolis Xenakis}, {a9.d leader of the tugboat crews at Volos}, {a9.does+e2 drove up with forty colleagues and a field kitchen}. {a9.says=e1 Asked about {e1 the sale} itself, {a9.p he} said that was Kavala's business.}

{a5.d The regional governor} wants neither. {a5 Despina Karagianni}, an independent, {a5.says-e1 called the price a gift and has asked {a7.d the country's highest administrative court} to annul {e1 the contract}.} {a5.says-e2 At the same time {a5.p she} told {a4.d the dockers} to let the ships in, since it was farmers from {a5.p her} region whose peaches were rotting, and not {a3.d the minister}'s.}

{a6.d The group} {a6 Aegean Marble Exporters}, which sends 2,000 containers a year through the port, {a6.does-e2 has claimed 1.3m euros in damages from {a4.d the union}.} {a6.says+e1 The cranes dated from 1983, {a6.d the exporters} said, and no Greek government had replaced them.}

{a7.says=e1 {a7 The Council of State} said {a7.p it} would hear {a5 Karagianni}'s application on 3 November. {a7.p It} did not order a suspension and gave no reasons.}

Greece has sold stakes in seven ports since 2016. Two further tenders failed for lack of bidders.

{a8 Nikos Antoniadis}, {a8.d editor of a shipping newsletter in Piraeus}, {a8.says=e1 said earlier buyers had invested what they had undertaken to invest, though usually late. Kavala was smaller and its rail link had not been finished, so comparisons were difficult, {a8.p he} said.}
