id: o8-canada-outage-credit-01
kind: network outage compensation
country: Canada
genre: web news
english: Canadian
form: article
event e1: Northline's offer of a five-day credit for the network outage
event e2: the call for a public inquiry into the outage
actor a1: Northline Communications (organization)
actor a2: Heather Stroud (person)
actor a3: Jean-Marc Thibodeau-Roy (person)
actor a4: the consumers' council (organization)
actor a5: Anil Dhaliwal (person)
actor a6: the small business federation (organization)
actor a7: the telecom regulator (organization)
actor a8: Lorraine Petrie (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 -e1
stance: a7 =e2
stance: a8 =e1 =e2

{a1 Northline Communications} {a1.does+e1 will credit customers with five days of service} after a failure that left 4.1 million phones in Ontario and Manitoba without a signal for 19 hours.

{a2.d Chief executive} {a2 Heather Stroud} {a2.says+e1 said {e1 the amount} would appear on October bills and that nobody would have to apply. Most people were without service for less than a day, {a2.p she} said.}

{a4 The consumers' council} {a4.says-e1 said {e1 it} came to about $11 for a typical plan and asked {a4.p its} members not to accept before they had worked out what they had lost.} {a5.d Its director}, {a5 Anil Dhaliwal}, {a5.says-e1 said a month would be nearer the mark.}

{a5.does+e2 {a5 Dhaliwal} was at Parliament on Tuesday to deliver 52,000 signatures for {e2 a public inquiry}}, {a4.does+e2 which {a4.d the council} had collected in nine days}. {a5.says+e2 "Ambulances could not be reached. {a5.p I} don't want to read about that in {a1.d the company}'s own report to itself," {a5.p he} said.}

{a3.d New Brunswick MP} {a3 Jean-Marc Thibodeau-Roy}, {a3.d who chairs the industry committee}, {a3.does+e2 will move a motion for one next week.}

{a1.says-e2 {a1 Northline} said engineers had traced the fault to a software update within six hours and that there was nothing left to find.} {a2 Stroud}, {a2.says-e2 who was asked about {a3 Mr. Thibodeau-Roy}'s plan, said two years of hearings would tie up the people who are needed to fix the network.}

For shop owners, card terminals were the main problem. {a6 The small business federation} {a6.says-e1 put the average loss at $1,870} and {a6.does-e1 has retained a law firm in Winnipeg.}

{a2.says+e1 {a2.d The CEO} said the terms of service excluded lost revenue and that {e1 the credit} went further than they required.}

{a8.d Manitoba's innovation minister}, {a8 Lorraine Petrie}, {a8.says=e1=e2 said {a8.p she} would leave both {e1 the bill credit} and {e2 an inquiry} to Ottawa.} {a8.says {a8.p She} attacked the federal government for the lack of towers in the north.}

{a7 The telecom regulator} {a7.says=e2 said {a7.p it} had sent {a1.d the carrier} 33 questions. An inquiry could be ordered only by cabinet, a spokesman said, and {a7.p it} would cooperate if there were one.}
