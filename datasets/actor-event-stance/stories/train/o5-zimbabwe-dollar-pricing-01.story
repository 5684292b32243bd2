id: o5-zimbabwe-dollar-pricing-01
kind: ban on foreign currency prices
country: Zimbabwe
genre: business page
english: African
form: article
event e1: the ban on pricing goods in US dollars
actor a1: Zimbabwe's central bank (organization)
actor a2: Governor Tichaona Murape (person)
actor a3: Federation of Zimbabwe Retailers (organization)
actor a4: Rumbidzai Chigwada (person)
actor a5: Public Servants' Alliance (organization)
actor a6: Farai Nhamburo (person)
actor a7: Marondera Poultry Producers (organization)
actor a8: Munyaradzi Gutsa (person)
actor a9: the police spokesperson (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

HARARE - {a3.says-e1 Shops could run out of cooking oil and sugar before the end of the month if {e1 foreign currency prices remain outlawed}, {a3.d retailers} said yesterday}, as two supermarket managers appeared in court for displaying {e1 dollar tags}.

{e1 The prohibition} took effect on Monday under a statutory instrument requested by {a1 the central bank}. Traders found in breach face a fine of ten times the value of the goods.

{a1.d The bank} {a1.does+e1 has deployed 90 inspectors in Harare, Bulawayo and Mutare}. {a2 Governor Tichaona Murape} {a2.says+e1 said 71 percent of tags inspected in August carried no local price at all. "You cannot have a currency that people are paid in and cannot buy bread with," {a2.p he} told a breakfast meeting.}

{a4.d The president of the {a3 Federation of Zimbabwe Retailers}}, {a4 Rumbidzai Chigwada}, {a4.says-e1 said suppliers still invoiced {a4.p her} members in dollars and demanded payment within seven days. "Where do {a4.p we} get them if {a4.p we} may not take them at the till? The informal trader on the pavement outside {a4.p my} shop is not being inspected," {a4.p she} said.}

{a7 Marondera Poultry Producers}, the biggest egg supplier, {a7.does-e1 stopped deliveries to formal shops on Tuesday and is selling at the farm gate in dollars}. {a7.p It} declined to give a reason.

{a5 The Public Servants' Alliance}, whose members are paid in local currency, {a5.says+e1 said teachers and nurses had been charged 30 percent above the official rate and asked for the inspections to be extended to landlords.}

{a8.d Economist} {a8 Munyaradzi Gutsa} {a8.says-e1 said similar instruments in 2007 and 2019 had emptied the shelves. {a8.p He} would have begun with fuel stations, which still sell only in dollars, {a8.p he} said, and left food alone.}

{a6 Farai Nhamburo}, {a6.d the opposition's shadow finance minister}, {a6.does-e1 tabled a motion to annul the instrument}. It needs 141 votes. {a6.p His} party has 103.

{a9.d The police spokesperson} {a9.says=e1 said 27 people had been arrested nationwide since Monday. {a9.p She} could not say how many had been charged.}

{a2 Murape} {a2.says+e1 said {a2.p he} would meet {a3.d the retailers} on Friday, but only to discuss how fast {e1 compliance} could be achieved.}
