id: q1-wales-coalition-agreement-01
kind: coalition agreement
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: Llais y Wlad’s coalition deal with the Social Alliance
event e2: the postal ballot of Social Alliance members
event e3: the moratorium on new poultry sheds
actor a1: Llais y Wlad (organization)
actor a2: Gwenllian Prosser (person)
actor a3: Dewi Tregaskis (person)
actor a4: the Social Alliance (organization)
actor a5: Nerys Cadwallader (person)
actor a6: the Citizens’ Union (organization)
actor a7: Sir Geraint Maddocks (person)
actor a8: Powys poultry farmers (group)
actor a9: the Wye anglers’ federation (organization)
actor a10: Dr Ffion Albright (person)
stance: a1 +e1 +e3
stance: a2 +e1 +e3 =e2
stance: a3 +e1 -e2
stance: a4 +e1 +e2
stance: a5 -e1 +e2
stance: a6 -e1
stance: a7 -e1 +e2
stance: a8 -e3 =e1
stance: a9 +e3
stance: a10 =e1 =e2

{e1 Cardiff power-sharing pact} signed after 19 days

Two parties that fought each other for a generation in the south Wales valleys are to share power in Cardiff Bay, if 11,400 people agree to it by post.

{a2.does+e1 {a2 Gwenllian Prosser} of {a1 Llais y Wlad}} and {a3.does+e1 {a3 Dewi Tregaskis} of {a4 the Social Alliance} signed {e1 the 41-page document} shortly before midnight on Monday}. {a2 Ms Prosser} would become first minister. {a4.d The smaller party} would hold four of the 12 portfolios, finance among them.

{a4.does+e1 {a4.d The Alliance}’s national council passed {e1 the text} by 14 votes to nine in the early hours.} {a4.does+e2 {a4.p It} decided at the same sitting, and by a far larger margin, that {e2 papers should go to every member}.}

That second vote went against {a3.d {a4.p its} own leader}. {a3.says-e2 {a3 Mr Tregaskis} had argued that the party constitution required no more than the council’s consent, and that three weeks without a government would cost hospitals money. “{a3.p I} was elected to take decisions of this kind,” {a3.p he} said on {a3.p his} way out.}

{a5.does-e1 The party’s finance spokeswoman, {a5 Nerys Cadwallader}, who had been expected to get the Treasury brief, gave up {a5.p her} post on Tuesday morning.} {a5.says-e1 In a letter to {a3 Mr Tregaskis} {a5.p she} thanked {a3.p him} for “unfailing courtesy” during the talks, but wrote that {a5.p she} could not sit at a table where the railways would be paid for out of school repairs.} {a5.says+e2 The members, {a5.p she} added, had earned {e2 their say} and would use it.}

{a1 Llais y Wlad}, with 22 of the 60 seats, had first tried to govern alone. {a1.does+e1 {a1.p Its} assembly group endorsed {e1 the bargain} unanimously in a meeting of 20 minutes.} {a2.says+e1 {a2 Ms Prosser} admitted that {e1 it} had come later than {a2.p she} would have liked and that {a2.p she} had given way on tuition fees.} {a2.says=e2 How {a4.d another party} consulted its own people was none of {a2.p her} business, {a2.p she} said.}

{e3 Clause 17} has attracted most attention outside the capital. {a1.says+e3 {e3 It} would halt permission for intensive chicken units in Powys and Monmouthshire for four years, a promise from the {a1 Llais y Wlad} manifesto.} {a2.says+e3 {a2 Ms Prosser}, who represents Brecon, said the Wye had “carried more than a river can”.}

There are some 20 million birds in the catchment. {a9.says+e3 {a9 The Wye anglers’ federation}, which counted eleven salmon on its upper beats last season against 400 a generation ago, said {e3 the clause} was ten years overdue and should have covered manure from existing farms as well.}

{a8 Powys poultry farmers} {a8.does-e3 drove 30 tractors round the showground at Builth on Tuesday and have retained a barrister to challenge {e3 the moratorium on new poultry sheds}}. {a8.says=e1 “{a8.p We} don’t mind who runs Cardiff, {a8.p we} have outlived all of them,” said one of {a8.p their} organisers, Alun Beddoe.} {a8.says-e3 “But there are 150 families with a loan on a second shed.”}

{a6 The Citizens’ Union}, which won more votes than anyone and was not invited to talks, {a6.does-e1 will put up {a6.p its} own candidate for first minister when the assembly meets}. {a7.d {a6.p Its} leader}, {a7 Sir Geraint Maddocks}, {a7.says-e1 described the new partners as “{a3.d a man who lost nine seats} and {a2.d a woman who lost {a2.p her} nerve}”.} {a7.says+e2 {a7.p He} hoped {a4.d Alliance} members would {e2 fill in the form} with {a7.p his} compliments, and said {a7.p he} would have been glad to pay for the stamps.}

{a10 Dr Ffion Albright}, {a10.d who teaches government at Bangor}, {a10.says=e2 said such {e2 consultations} in Britain and Germany had usually confirmed what the leadership wanted, with a turnout of between 60 and 80%.} {a10.says=e1 If {e1 the pact} falls, the assembly has until 9 July to find another first minister before an election must be called, {a10.p she} said.}
