id: n4-mexico-spectrum-auction-01
kind: telecom licence auction
country: Mexico
genre: wire report
english: American
form: article
event e1: the cancellation of the 5G spectrum auction
actor a1: Federal Telecommunications Institute (organization)
actor a2: Hugo Arizmendi (person)
actor a3: Telenorte (organization)
actor a4: Claudia Barragán (person)
actor a5: Rodrigo Cantú (person)
actor a6: Vozmar (organization)
actor a7: finance ministry (organization)
actor a8: Patricia Olvera (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1

MEXICO CITY - {a1.d Mexico's phone regulator} {a1.does+e1 told six bidders late Monday that {e1 a sale of airwaves set for next week will not take place}}, the third time in five years that operators have been sent home.

{a1 The Federal Telecommunications Institute} {a1.says+e1 cited an error in the reserve prices, which {a1.p it} said were 40 percent above those in comparable countries.} No new date was given.

{a2.d {a1.d The institute}'s president}, {a2 Hugo Arizmendi}, {a2.says+e1 said in a radio interview that {a2.p he} had fought for the sale for two years and that {e1 stopping it} was painful. "It was a good auction with one bad number in it. {a2.p I} could not sign that number," {a2.p he} said.}

{a6 Vozmar}, {a6.d the No. 3 carrier}, {a6.says-e1 said {a6.p it} had arranged a $900 million credit line and would now pay fees on it for nothing.} {a6.p It} {a6.does-e1 filed for an injunction in a Mexico City court on Tuesday.}

Market leader {a3 Telenorte} {a3.does+e1 had been asking for exactly {e1 this} since February, when {a3.p it} wrote to {a1.d the institute}.} {a5 Rodrigo Cantú}, {a5.d {a6 Vozmar}'s chief executive}, {a5.says-e1 accused {a3.d the larger company} of wanting to keep {a3.p its} lead in the cities for another year.} {a3 Telenorte} {a3.says said {a3.p it} did not respond to insults from a competitor that had closed 80 stores.}

The government was counting on the proceeds. Officials at the {a7 finance ministry}, which had budgeted 14.8 billion pesos, {a7.says-e1 said {a7.p they} had asked {a2 Arizmendi} on Sunday to go ahead and adjust the prices afterward.} {a7.says A statement by {a7.d the ministry} called {a1.d the institute} a serious and independent body.}

{a4 Claudia Barragán}, {a4.d who chairs the communications committee in the lower house}, {a4.says has said for years that {a2 Arizmendi} should not have been appointed, and {a4.p she} repeated it on Tuesday.} {a4.says+e1 Even so, {a4.p she} said, the prices were absurd, rural towns would have got nothing, and {a4.p she} rejected calls by {a5 Cantú} for a special session.}

{a8 Patricia Olvera}, {a8.d a telecom consultant in Monterrey}, {a8.says=e1 said consumers would notice little before 2028 in either case. It was too early to tell whether {e1 the step} would bring in more bidders or frighten off those who had come, {a8.p she} said.}

Mexico charges annual fees for spectrum on top of the purchase price. Two foreign carriers returned frequencies in 2019 and 2022 because of the cost.
