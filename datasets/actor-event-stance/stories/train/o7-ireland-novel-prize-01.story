id: o7-ireland-novel-prize-01
kind: literary prize withdrawal
country: Ireland
genre: web news
english: British
form: article
event e1: the withdrawal of the Lannigan Prize from Eoin Mulvanney
actor a1: the Lannigan Prize committee (organization)
actor a2: Eoin Mulvanney (person)
actor a3: Professor Deirdre Lacy (person)
actor a4: Marsh Gate Press (organization)
actor a5: Fergal Tuohy (person)
actor a6: Nuala Heffron (person)
actor a7: the culture minister (person)
actor a8: two former winners (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 -e1

{a2.d A novelist} {e1 has been told to hand back one of the country's best-paid literary awards} because parts of {a2.p his} book were produced with software.

{a1 The Lannigan Prize committee} {a1.does+e1 said on Friday {a1.p it} had decided by five votes to two to {e1 annul the award of €40,000 made to {a2 Eoin Mulvanney} in March}}. The rules, changed in 2024, require entrants to declare "any generated text".

{a3.d The chair of the judges}, {a3 Professor Deirdre Lacy}, {a3.says+e1 said {a1.d the committee} had compared drafts and found 31 passages, the longest of a page and a half. "{a3.p We} asked a plain question on the form and {a3.p we} got the wrong answer," {a3.p she} said.}

{a2 Mr Mulvanney} {a2.says-e1 said {a2.p he} had used a program to arrange notes from interviews with {a2.p his} late father, and that every sentence had been rewritten by hand.} {a2.does-e1 {a2.p His} solicitors have written to {a1.d the committee}, asking for the minutes}. {a2.says-e1 The money had gone on a roof, {a2.p he} added, and there was no question of returning it.}

{a4 Marsh Gate Press}, {a4.d {a2.p his} publisher}, {a4.does-e1 has left the prize sticker on the cover of the new paperback}. {a4.says-e1 {a4.d A company} statement said editors had worked on the manuscript for 14 months.}

{a5 Fergal Tuohy}, {a5.d whose novel was runner-up}, {a5.says+e1 said {a5.p he} had raised the matter with {a1.d the organisers} in April after reading two chapters side by side with the notes.} {a5.says {a5.p He} said {a5.p he} had no wish to be given the award in {a2 Mr Mulvanney}'s place.}

{a8.d Two former winners} {a8.does-e1 are to return {a8.p their} medals in protest}, one of the festival's directors confirmed.

{a6 Nuala Heffron}, {a6.d who lectures in publishing} at a college in Galway, {a6.says=e1 said seven of the 20 largest prizes in English now have such a clause and most do not define it. {e1 This} was the first time one had been applied, {a6.p she} said.}

{a7.d The culture minister}, whose department gives the prize a grant, {a7.says=e1 said {a7.p she} had read the book on holiday and enjoyed it. It was up to {a1.d the committee} and {a7.p she} would not interfere either way.}

No other award will be made this year.
