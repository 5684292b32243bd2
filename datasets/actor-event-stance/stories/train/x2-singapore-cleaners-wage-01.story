id: x2-singapore-cleaners-wage-01
kind: minimum wage rise
country: Singapore
genre: business page
english: Asian
form: article
event e1: the rise in the cleaners’ minimum wage to $2,100
actor a1: the Ministry of Labour (organization)
actor a2: Union of Cleaning and Estate Workers (organization)
actor a3: Association of Cleaning Contractors (organization)
actor a4: Quek Boon Seng (person)
actor a5: Hamidah Yunos (person)
actor a6: Straits Malls (organization)
actor a7: Ravi Chandrasegaran (person)
actor a8: Madam Lau Siok Eng (person)
actor a9: Town Councils’ Secretariat (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1

The lowest legal wage for cleaners in Singapore will go up by 13 per cent to $2,100 a month in July, {a1.does+e1 {a1 the Ministry of Labour} said yesterday}, affecting about 40,000 workers.

{a1.says+e1 {e1 The increase}, the biggest since the wage ladder was introduced, was recommended by a panel of officials, employers and unionists. {a1.d The ministry} said {e1 it} “reflects the dignity of essential work” and would be partly offset by a grant in the first year.}

{a2.says+e1 The {a2 Union of Cleaning and Estate Workers} had asked for $2,200 but said {a2.p it} was “more than pleased”.}

{a3.d Contractors}, most of which work on two-year contracts at fixed prices, were not. {a3.says-e1 The {a3 Association of Cleaning Contractors} said {a3.p it} had filed a note of dissent to the panel’s report and wanted {e1 the raise} put off until existing contracts ran out.}

{a4.says-e1 “{a4.p I} bid in 2023 at 2023 wages. Nobody is going to reopen the price for {a4.p me},” said {a4 Quek Boon Seng}, who has 85 employees. “For every cleaner {a4.p I} have, {e1 this} is $240 from {a4.p my} own pocket. {a4.p I} can do that for four months.”}

Among buyers of such services the response varied. {a6 Straits Malls}, {a6.d the owner of seven shopping centres}, {a6.does+e1 has volunteered to pay {e1 the difference} to {a6.p its} contractors from the first day}. {a9 The Town Councils’ Secretariat} {a9.says=e1 said {a9.p it} was studying {e1 the announcement} and could not yet say what {e1 it} would mean for conservancy charges.}

Nor do all those who push the brooms think alike. {a5 Hamidah Yunos}, 61, {a5.d who cleans a hawker centre} in Bedok, {a5.says=e1 shrugged when {a5.p she} was told of {e1 the new figure}. Last time, {a5.p she} said, the pay went up and one of the four of {a5.p them} went away, so {a5.p she} could not say if {e1 it} was good or bad.}

{a8 Madam Lau Siok Eng}, 68, {a8.says-e1 wished they had left things as they were. Above $2,000, {a8.p she} said, {a8.p she} would lose a rent rebate worth more than {e1 the rise}.}

{a7 Ravi Chandrasegaran}, {a7.d an economist who has published on low-wage work}, {a7.says=e1 said earlier steps on the ladder had lifted incomes with little loss of jobs, but that those had been smaller. “{e1 This} is outside the range of the data, so anybody who sounds certain is guessing,” {a7.p he} said.}
