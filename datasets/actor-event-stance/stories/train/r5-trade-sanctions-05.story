id: r5-trade-sanctions-05
kind: trade sanctions
country: Iran
genre: business page
english: Asian
form: passage
event e1: the US sanctions on buyers of Iranian oil
actor a1: Treasury Undersecretary Clay Merriweather (person)
actor a2: Jinhai Refining (organization)
actor a3: Beijing (organization)
actor a4: Priyanka Vohra-Lim (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

Shares in {a2 Jinhai Refining} fell 9 percent in Shanghai on Friday after Washington named {a2.p it} among 12 {e1 buyers of Iranian crude to be cut off from the dollar system}. {a1.says+e1 {a1 Treasury Undersecretary Clay Merriweather} said more names would follow "until the exports are at zero".} {a3.says-e1 {a3 Beijing} said {a3.p it} firmly opposed {e1 the measures} and would protect {a3.p its} companies.} {a2.says=e1 {a2.d The refiner} told the exchange that production was normal.} {a4 Priyanka Vohra-Lim}, who tracks tankers for a Singapore data firm, {a4.says=e1 estimated Iranian loadings at 1.4 million barrels a day this month}.
