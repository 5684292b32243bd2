id: v1-mongolia-trade-pact-01
kind: free trade agreement
country: Mongolia
genre: business page
english: Asian
form: passage
event e1: Mongolia's free trade agreement with South Korea
event e2: the new winter air tax (unrelated)
actor a1: Altan Noolur (organization)
actor a2: the Selenge Dairy Cooperative (organization)
actor a3: Enkhjargal Baatarsuren (person)
actor a4: Oyuna Purevsuren (person)
stance: a1 +e1 =e2
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

Duty on knitted cashmere entering Busan would drop from 13 per cent to nothing within five years under {e1 the free trade
agreement} initialled in Ulaanbaatar on Friday. {a1.says+e1 "Five years is four too many, but {a1.p we} will take
{e1 it} and say thank you," said a director of {a1 Altan Noolur}, {a1.d the country's second-largest mill}}. Milk is another story.
{a2.says-e1 {a2 The Selenge Dairy Cooperative} fears powder from Korean plants will finish what the drought began, and {a2.p it} has told the 31
deputies from farming provinces that {a2.p it} will remember how each of them votes on {e1 the text}}. The trade minister,
{a3 Enkhjargal Baatarsuren}, {a3.says+e1 did not dispute the cooperative's figures; {a3.p he} defended {e1 the pact} by asking where else a nation of three and a
half million could hope to find fifty million customers}. For {a4 Oyuna Purevsuren}, {a4.d who follows Northeast Asian commerce at a
Tokyo bank}, {a4.says=e1 the gains and the losses "roughly cancel out in {a4.p our} model, and {a4.p I} would distrust anyone who told you otherwise"}.
