id: r5-aid-package-02
kind: aid package
country: Egypt
genre: business page
english: British
form: passage
event e1: the €5.2 billion European aid package for Egypt
event e2: the flotation of the Egyptian pound
actor a1: Mariam Ghattas Iskander (person)
actor a2: European Commissioner Joost Terwindt (person)
actor a3: Ilaria Sambucetti (person)
actor a4: Tarek el-Manialawy (person)
stance: a1 +e1 +e2
stance: a2 +e1 =e2
stance: a3 -e1
stance: a4 =e1 =e2

Brussels will transfer the first €1 billion of {e1 an aid package for Egypt} in January, {a2.says+e1 {a2 European Commissioner Joost Terwindt} said on a visit to Cairo, where {a2.p he} signed {e1 the accord} with {a1 Mariam Ghattas Iskander}, the planning minister}. {a1.says+e1 {a1 Ms Iskander} said {e1 it} showed confidence in the economy} and {a1.says+e2 defended last month's decision to let {e2 the pound} float, arguing that the parallel market had been closing factories}.

{a3.does-e1 Italian MEP {a3 Ilaria Sambucetti} has asked the parliament's legal service to examine whether {e1 the money} can be paid} without human rights conditions. {a4.says=e1=e2 {a4 Tarek el-Manialawy}, an economist at Delta Securities, expects {e1 the funds} to cover about a fifth of next year's financing gap, and the currency to trade between 48 and 52 to the dollar.}
