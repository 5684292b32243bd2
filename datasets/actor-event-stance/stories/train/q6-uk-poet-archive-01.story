id: q6-uk-poet-archive-01
kind: literary archive sale
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the sale of Idris Penhallow's papers to a Texas library
event e2: the culture minister's export bar on the archive
event e3: the Welsh national collection's £1.9m appeal
actor a1: the Penhallow estate (organization)
actor a2: Gwenllian Penhallow (person)
actor a3: the Larrabee Library (organization)
actor a4: Lord Hexley (person)
actor a5: the Welsh national collection (organization)
actor a6: Crispin Aldous (person)
actor a7: Morwenna Tregidga (person)
actor a8: the Guild of Living Writers (organization)
actor a9: Fenella Strake (person)
actor a10: Swansea council (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e3
stance: a3 +e1 =e3
stance: a4 -e1 +e2
stance: a5 -e1 +e2 +e3
stance: a6 +e1 -e2 -e3
stance: a7 =e1 =e2
stance: a8 +e1 -e2
stance: a9 +e1
stance: a10 -e3

Poet’s papers held at the border

Forty-one boxes that were due to fly to Dallas last week are in a warehouse near Heathrow while the government decides whether they may leave the country at all.

They contain the notebooks, drafts and unpaid bills of Idris Penhallow, who died in 1988, and some 3,000 letters to him. {a1 The Penhallow estate} {a1.does+e1 agreed in the spring to {e1 let them go for £1.9m} to {a3 the Larrabee Library}, part of a private university in Texas}.

{a4 Lord Hexley}, {a4.d the culture minister}, {a4.does-e1+e2 {e2 withheld a licence until 14 March}} on the advice of a committee of scholars. {a4.says-e1 “Penhallow wrote about four miles of one valley. It would be odd if those who live there needed a visa to read him,” {a4.p he} said.}

{a1.d The trustees} {a1.says-e2 said {e2 the minister’s intervention} had come after the ink was dry and punished a family for selling what {a1.p it} owned.} {a1.says+e1 The money is to pay for the upkeep of the poet’s cottage, whose roof fell in three winters ago.}

But the family is not of one mind. {a2 Gwenllian Penhallow}, {a2.d the younger of the poet’s two daughters}, {a2.does-e1 resigned as a trustee in May}. {a2.does+e3 On Wednesday {a2.p she} gave £5,000, half of the fee {a2.p she} had been paid, to {e3 a fund} opened by {a5 the Welsh national collection} to match the American price.}

{a5.d The collection}, based in Aberystwyth, {a5.says+e2 said {e2 the delay} gave {a5.p it} a chance {a5.p it} had not been allowed in private.} {a5.does+e3 {a5.p It} has {e3 raised £610,000 so far} and cancelled two exhibitions to add more.} {a5.says-e1 {a5.p It} was never shown the catalogue, {a5.p its} librarian said, and would call {e1 the deal} a theft if the word did not have a legal meaning.}

{a6 Crispin Aldous}, {a6.d the Mayfair dealer who arranged it}, {a6.says+e1 said {a6.p he} had offered the boxes to four British institutions in 2019 and had one reply, a Christmas card.} {a6.says-e2-e3 Ministers who stopped lorries and librarians who {e3 rattled tins} were “playing shops” with other people’s property, {a6.p he} said.}

{a3.d The Texan buyer}, which already has the papers of nine British poets, {a3.says+e1 has told {a1.d the estate} that {e1 {a3.p its} offer} stands until the end of next year.} {a3.says=e3 {a3.p Its} director said she had read about {e3 the fund} in the newspapers and would neither bid against {e3 it} nor give to {e3 it}.}

{a8 The Guild of Living Writers} {a8.says-e2 urged {a4 Lord Hexley} to drop {e2 the bar}. Most authors have no pension but their boxes, {a8.p its} general secretary said, and a seller with one permitted customer has none.} {a8.says+e1 {e1 A sum like this} would give heart to every novelist with a leaking loft.}

Nor are all scholars in favour of keeping things at home. {a9 Fenella Strake}, {a9.d who is editing the collected letters}, {a9.says+e1 praised the committee as “the most learned room in London”. {a9.p She} had spent eleven years asking to see the same notebook in Wales and a fortnight reading whatever {a9.p she} liked in Texas, where, {a9.p she} added, the reading room opens on Saturdays.}

In {a10 Swansea council}, {a10.does-e3 a motion to put £50,000 into {e3 the appeal} was lost by 31 votes to 22} after the leader said the city was closing two day centres.

{a7 Morwenna Tregidga}, {a7.d a solicitor who acts in export cases}, {a7.says=e1=e2 said about half of the objects stopped each year find a domestic buyer. An owner is free to refuse a matching offer, but then receives no licence for ten years, {a7.p she} said, so the parties usually come to terms.}
