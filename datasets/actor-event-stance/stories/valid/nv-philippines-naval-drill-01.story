id: nv-philippines-naval-drill-01
kind: joint military exercise
country: Philippines
genre: wire report
english: Asian
form: article
event e1: the joint naval exercise with Japan off Zambales
event e2: the fishing boat protest in the exercise area
actor a1: Defense Secretary Arturo Magbitang (person)
actor a2: the foreign ministry in Beijing (organization)
actor a3: the fishers' league Dagat Natin (organization)
actor a4: Rosalinda Catapia (person)
actor a5: Senator Wilfredo Ansaldo (person)
actor a6: Japan's ambassador Kenji Morinobu (person)
actor a7: the coast guard (organization)
actor a8: the governor of Zambales (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 +e2
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 =e1

MANILA - About 70 wooden boats {e2 sailed into waters closed for war games} on Monday, holding up {e1 the first live firing by Philippine and Japanese warships} for three hours.

{a3.does+e2 {a3 Dagat Natin}, a league of small fishers, had called on {a3.p its} members to set out at dawn}. {a3.says-e1 {a3.p It} said 4,000 families had been cut off from their grounds for 12 days without compensation.}

{a4 Rosalinda Catapia}, {a4.d {a3.d the league's} president}, {a4.does+e2 was in the lead boat}. {a4.says-e1 "First the Chinese chase {a4.p us} away and then {a4.p our} own navy does. Let them take their ships somewhere else," {a4.p she} told a radio station by telephone.}

{a1 Defense Secretary Arturo Magbitang} {a1.says-e2 said the boats had put lives in danger and those responsible would be charged.} {a1.says+e1 {a1.p He} said {e1 the drills}, in which nine vessels and 2,600 personnel take part, would be completed on schedule.}

{a1.does+e1 {a1 Magbitang} signed the agreement with Tokyo in April} and {a1.does+e1 spent Sunday night aboard a Japanese destroyer}.

{a7 The coast guard}, which escorted the boats back to Subic, {a7.says=e1=e2 said nobody was hurt and that the closed area was marked on charts handed out on 1 June.}

{a2 The foreign ministry in Beijing} {a2.says-e1 summoned diplomats of both countries over {e1 the firing}. Outside powers were stirring up trouble on China's doorstep, a spokesman said.}

{a6 Kenji Morinobu}, {a6.d Japan's ambassador}, {a6.says+e1 brushed aside the complaint and invited reporters to watch the remaining days from the deck.}

In the Senate {a5 Wilfredo Ansaldo}, {a5.d who chairs the defense committee} and {a5.does+e1 steered the agreement through it}, {a5.says+e1 said the country had waited 30 years for partners.} {a5.does+e2 {a5.p He} offered the fishermen a lawyer}, however, and {a5.says+e2 said they had been right to make themselves heard.}

{a8 The governor of Zambales} {a8.says=e1 said the province had been asked only to keep a hospital ready and had done so.}

{e1 The exercise} ends on 28 June.
