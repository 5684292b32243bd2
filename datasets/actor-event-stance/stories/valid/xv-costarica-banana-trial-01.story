id: xv-costarica-banana-trial-01
kind: crop trial
country: Costa Rica
genre: wire report
english: American
form: article
event e1: the gene-edited banana trial in Siquirres
actor a1: Rodrigo Villafuerte Sáenz (person)
actor a2: Bananera Reventazón (organization)
actor a3: the Network for a GMO-Free Caribbean (organization)
actor a4: Hazel Bermúdez (person)
actor a5: the Siquirres municipal council (organization)
actor a6: the plantation workers' union (organization)
actor a7: the State Phytosanitary Service (organization)
actor a8: Kenji Arguedas (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1

SIQUIRRES, Costa Rica — Behind a row of hibiscus on the road to the Caribbean, 600 young banana plants stand in ground deliberately infected with a fungus that has wiped out plantations from the Philippines to Colombia.

If they survive, the world's most popular fruit may have a future. For now, the plot has mainly divided the canton around it.

{a1 Rodrigo Villafuerte Sáenz}, {a1.d a geneticist at the University of the Atlantic}, switched off a single gene to make the plants resistant. No foreign DNA was added. {a1.says+e1 "{a1.p I} have spent nine years waiting for {e1 this field}," {a1.p he} said. "{e1 It}'s the most important experiment {a1.p I} will ever do, and {e1 it} has to be done here, where the bananas are."}

{a7.does+e1 {a7 The State Phytosanitary Service} approved {e1 the trial} in August}, {a7.says+e1 ruling that {e1 it} posed "no greater risk than conventional breeding"}. {a2.does+e1 {a2 Bananera Reventazón}, one of the country's ten largest growers, gave the land and pays for the guards.}

"{a2.says+e1 The fungus is in Peru, it's in Venezuela, and one muddy boot could bring it to Limón. {a2.p We} would be crazy not to support {e1 this}," {a2.d the company} said in a written reply to questions.}

{a3.does-e1 {a3 The Network for a GMO-Free Caribbean} has held three marches against {e1 the trial} since September} and {a3.says-e1 accuses the government of using the canton as a laboratory}.

"{a4.says-e1 Nobody knocked on {a4.p my} door to ask," said {a4 Hazel Bermúdez}, who grows cacao and plantains on four acres next to the site. "{a4.p I} sell as organic. If one of those plants is found on {a4.p my} land, who gives {a4.p me} {a4.p my} certificate back? {a4.p I} want them out of here."}

{a5 The Siquirres municipal council} {a5.does-e1 voted 5-2 last month to declare the canton free of modified crops} and {a5.says-e1 asked {a7.d the agency} in San José to revoke the permit}. {a7.says+e1 {a7.d The agency} refused, saying that cantons have no authority over seeds.}

One local voice that might have been expected to join the protests has not. {a6 The plantation workers' union}, a frequent adversary of the growers, {a6.says+e1 said {a6.p its} 9,000 members would be the first to pay if the fungus arrived and that {a6.p it} wanted {e1 the experiment} to succeed}.

{a8 Kenji Arguedas}, who teaches agricultural policy at the National University in Heredia, {a8.says=e1 said both camps claimed more than was known. Resistance in a pot does not guarantee resistance in a field, {a8.p he} said, while the danger of gene flow from a banana, which is sterile, is hard to demonstrate. "{a8.p I'm} asked every day which side {a8.p I'm} on," {a8.p he} said. "{a8.p I'm} on the side of waiting for data."}

Bananas earned Costa Rica $1.2 billion last year.
