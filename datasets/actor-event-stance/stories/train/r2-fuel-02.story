id: r2-fuel-02
kind: fuel subsidy removal
country: Egypt
genre: business page
english: British
form: passage
event e1: the phasing out of fuel subsidies
actor a1: Finance Minister Mounir Sabry Lotfallah (person)
actor a2: Sara Hegazi-Bishara (person)
actor a4: Ramy Tolan (person)
stance: a1 +e1
stance: a2 -e1
stance: a4 =e1

Subsidies on petrol and diesel will end by the middle of next year, {a1.says+e1 {a1 Finance Minister Mounir Sabry Lotfallah} said on Sunday, confirming a timetable agreed with the IMF}. {a2.says-e1 {a2 Sara Hegazi-Bishara}, a member of parliament from Giza, said {e1 the removal} ought to be postponed until wages had caught up with prices.} Diesel now sells at 6.75 pounds a litre, roughly 70 percent of its cost, {a4.says=e1 according to {a4 Ramy Tolan}, an energy analyst in Cairo}.
