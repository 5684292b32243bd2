id: p2-uk-airfield-prison-01
kind: prison construction
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the 1,700-place prison planned at Skelby airfield
event e2: the district council's court challenge to the prison permission
actor a1: Dominic Farrant (person)
actor a2: Wolds East District Council (organization)
actor a3: Judith Lowther (person)
actor a4: the Prison Staff Alliance (organization)
actor a5: Tessimond Estates (organization)
actor a6: the planning inspector (person)
actor a7: the Hargreave Trust (organization)
actor a8: Keep Skelby Open (organization)
actor a9: the opposition (organization)
actor a10: shopkeepers in Skelby (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1 =e2
stance: a8 -e1 +e2
stance: a9 +e1 -e2
stance: a10 +e1

{a2 Wolds East District Council} {a2.does+e2 will go to the High Court} {a2.does-e1 in an attempt to quash permission for {e1 a jail} on a disused bomber station}, {a2.p its} leader said on Wednesday.

{a2.does+e2 Councillors voted 31 to four to set aside £220,000 for {e2 the case}}, which turns on whether the Ministry of Justice considered flooding on the only access road.

{e1 The scheme}, for category C inmates, would be the fourth built in England since 2021. Jails in England and Wales held 87,900 people at the end of last month, about 1,000 short of usable capacity.

{a1 Dominic Farrant}, {a1.d the prisons minister}, {a1.says+e1 said {a1.p he} had never claimed the road was perfect. "Every figure {a2.d the council} asked for was supplied and the procedure was followed to the letter," {a1.p he} told BBC radio.} {a1.says-e2 {a1.p He} would not "reward {e2 delay dressed up as drainage}", {a1.p he} added, and government lawyers would resist at every stage.}

Without the places, {a1.says+e1 {a1.p he} said, courts would be asking police forces for the use of their cells by next spring.}

{a3 Judith Lowther}, {a3.d the MP for the area}, sits on {a1.d the minister}'s own benches and was at school with {a1.p him}. {a3.says-e1 {a3.p She} called {a1.p him} the most capable holder of a thankless office in a decade, before telling a meeting of 400 people in the village hall that a hamlet with one bus a day was no place for 1,700 men and 800 cars.} {a3.does+e2 {a3.p She} has since written a cheque for £100 to {e2 the council's appeal fund}.}

{a8 Keep Skelby Open}, which began as a group of gliding enthusiasts, {a8.does-e1 has put 2,600 objections before ministers}. {a8.says+e2 {a8.p Its} secretary, Pru Dalgleish, said members would be in the public gallery {e2 on the day}, "with flasks".}

Not everyone agrees with them. {a10 Shopkeepers in Skelby}, where the post office shut in 2022, {a10.does+e1 have put posters in {a10.p their} windows reading "Jobs Inside"}. 

{a4 The Prison Staff Alliance} {a4.says+e1 said {e1 the site} was ten years late and the pay on offer would not fill half the posts. {a4.p Its} members were sleeping in their cars at Hull, a spokesman said, "so get on and pour the concrete".}

{a7 The Hargreave Trust}, a penal charity, {a7.says-e1 accused {a1 Mr Farrant} of buying 1,700 beds when 3,000 of the people now locked up were waiting for a place in hospital or a hearing}. {a7.says=e2 {a7.p It} does not comment on litigation to which {a7.p it} is not a party.}

From {a9 the opposition}, which promised 14,000 places when {a9.p it} was in office and delivered fewer than half, there was little comfort for {a2.d the council}. {a9.says+e1 {a9.p Its} justice spokesman said {a9.d his party} had first drawn up {e1 the Skelby plan} and did not intend to disown {e1 it}} {a9.says-e2 because of "{e2 a writ}".}

{a5 Tessimond Estates}, which owns the runway, has made no statement since the inquiry. {a5.does+e1 Land Registry papers show that {a5.p it} signed an option with the ministry in January and took a first payment of £1.2m.} {a5.p Its} grain store on the perimeter was emptied over the summer.

{a6 The planning inspector}, {a6.d a chartered surveyor from Bath}, {a6.says=e1 listed harm to the landscape and a need for places in {a6.p his} report and left the weighing of the two to ministers, as the rules on schemes of national importance require}.

A judge will decide on the papers before Christmas whether there is an arguable case. The contractor, chosen in June, has not been given a start date.
