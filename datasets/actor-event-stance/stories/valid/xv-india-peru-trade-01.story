id: xv-india-peru-trade-01
kind: free trade agreement
country: India
genre: business page
english: Indian
form: article
event e1: India's free trade agreement with Peru
actor a1: Devendra Phadnis (person)
actor a2: the Confederation of Apparel Exporters (organization)
actor a3: Malabar Fine Jewels (organization)
actor a4: the Grape Growers' Sangh (organization)
actor a5: Vaijayanti Chougule (person)
actor a6: Peru's ambassador in New Delhi (person)
actor a7: Anindya Lahiri-Bose (person)
actor a8: Swadeshi Kisan Parishad (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1

NEW DELHI: Negotiations that began in 2017 came to an end on Friday with the signing of {e1 a free trade agreement between India and Peru} that will scrap duties on more than 85 per cent of goods over ten years.

{e1 The pact} was {a1.does+e1 signed in Lima by Commerce Secretary {a1 Devendra Phadnis}}. Bilateral trade stood at USD 4.9 billion last fiscal, of which gold accounted for more than half of India's imports.

{a1.says+e1 "{e1 This} is our gateway to the Pacific side of Latin America," {a1 Phadnis} said at a virtual press briefing. "Exporters of motorcycles, yarn and medicines will start saving on duty from day one. {a1.p I} have no hesitation in calling {e1 it} a balanced and forward-looking agreement."}

{a2 The Confederation of Apparel Exporters} {a2.says+e1 congratulated the government and said members expected shipments to the region to double in three years. "{a2.p We} were losing orders to Bangladesh by a margin of 11 per cent. That gap is now gone," {a2.d the industry body} said.}

Shares of jewellery companies rose on hopes of cheaper gold. {a3 Malabar Fine Jewels}, {a3.d the Kozhikode-based retailer}, {a3.says+e1 told the exchanges that {a3.p it} welcomed {e1 the deal} and} {a3.does+e1 was advancing by a year the opening of a sourcing office in Lima}.

In Nashik, though, the mood was gloomy. Peru is the world's largest exporter of table grapes, and from the fourth year its fruit will enter India at a duty of 5 per cent in the months of November to February, against 30 per cent now.

{a4 The Grape Growers' Sangh}, which has 42,000 members in western Maharashtra, {a4.says-e1 said {a4.p it} would ask Parliament's standing committee to have {e1 the agreement} reopened}. {a4.d The body}'s vice-president, {a5 Vaijayanti Chougule}, {a5.says-e1 said no one from the ministry had visited the vineyards}.

{a5.says-e1 "They came for {a5.p our} opinion on water, on insurance, on everything except {e1 this}," {a5.p she} said. "{a5.p I} have a loan of Rs 18 lakh for a cold store. If grapes come at that price, who is going to rent it from {a5.p me}? {e1 This agreement} should never have been signed."}

{a8 Swadeshi Kisan Parishad}, {a8.d a farmers' outfit}, {a8.does-e1 burnt copies of {e1 the pact} at Pimpalgaon on Saturday morning}.

Responding to the criticism, {a1 Phadnis} {a1.says+e1 said sensitive items such as dairy, rice and sugar had been kept out altogether and that a safeguard clause would allow India to restore duties if grape imports crossed 20,000 tonnes. "The fears are understandable but misplaced," {a1.p he} said.}

{a6 Peru's ambassador in New Delhi} {a6.says+e1 described {e1 the signing} as "the happiest day of {a6.p my} posting"}.

{a7 Anindya Lahiri-Bose}, {a7.d trade economist at a Kolkata think tank}, {a7.says=e1 said the immediate effect would be small on either side. "Gold will come in as before, only cheaper to the importer. For grapes the window is narrow but it coincides with our own early harvest," {a7.p he} said. "The winners and losers will be clear only after the fourth year."}

{e1 The agreement} takes effect once Peru's Congress has ratified {e1 it}, which is expected by March.
