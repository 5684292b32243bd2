id: o2-spain-dividend-suspension-01
kind: dividend decision
country: Spain
genre: business page
english: British
form: article
event e1: Iberlux's suspension of its dividend
actor a1: Iberlux (organization)
actor a2: Begoña Arrieta (person)
actor a3: the Mendaro family (group)
actor a4: Ignacio Mendaro (person)
actor a5: Association of Small Investors (organization)
actor a6: Vega Partners (organization)
actor a7: a group of lending banks (group)
actor a8: Comisiones del Vidrio (organization)
actor a9: Joaquim Ferrer (person)
actor a10: The stock market regulator (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1
stance: a9 +e1
stance: a10 =e1

MADRID. For the first time since {a1.p it} was listed in 1989 {a1.d the lighting manufacturer} {a1 Iberlux} {a1.does+e1 {e1 will pay nothing to {a1.p its} shareholders}}. {a1.d The group} {a1.says+e1 said in a filing that the 96 million euros {e1 saved} would go towards net debt, which stood at 1.1 billion at the end of September.}

{a2.d The chair}, {a2 Begoña Arrieta}, {a2.says+e1 defended {e1 the measure} in a letter to investors. The rating agency had given {a1.d the company} until spring to bring {a1.p its} leverage below four times earnings, {a2.p she} wrote, and a downgrade would cost about 40 million a year in interest.}

{a2 Arrieta}, who took over in April, {a2.says+e1 said payments would resume "when they are earned". {a2.p She} has given up {a2.p her} own bonus for the year.}

{a3 The Mendaro family}, descendants of {a1.d the company}'s founder, own 19 per cent. {a4 Ignacio Mendaro}, {a4.d who represents them on the board}, {a4.does-e1 voted no} and {a4.does-e1 had {a4.p his} objection entered in the minutes}. {a4.says-e1 The order book is at a record, {a4.p he} told this newspaper, and debt fell in each of the last three quarters.}

{a3.says-e1 {a3.d The family} will put forward a counter-motion at the meeting on 12 March.} {a6 Vega Partners}, {a6.d a Bilbao fund} with 4 per cent, {a6.says-e1 said {a6.p it} would vote for that motion}.

{a5.says-e1 The {a5 Association of Small Investors} said some 60,000 households had relied on the twice-yearly transfer, many of them pensioners in the Basque Country.} {a5.does-e1 {a5.p It} has opened a list for those who wish to bring a claim.}

On the other side, {a7 a group of lending banks} {a7.does+e1 made any extension of the credit line, due in June, conditional on {e1 it}}, according to two people with knowledge of the talks.

The union {a8 Comisiones del Vidrio}, which has 2,100 members at the plants, {a8.says+e1 said the money belonged in the furnaces in Eibar, the oldest of which dates from 1994. Workers had gone without a rise for two years, {a8.d the union} added, and it was time that others went without something.}

{a9 Joaquim Ferrer}, {a9.d an analyst} at a Barcelona broker, {a9.says+e1 said {a2 Arrieta} "has done in seven months what her predecessor should have done in 2020"}.

{a10.says=e1 {a10 The stock market regulator} said {a10.p it} had taken note of the filing and had no questions. {a10.p It} declined to comment on the calls for a claim.}

The share price lost 11 per cent in early dealings and recovered slightly in the afternoon.
