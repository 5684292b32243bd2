id: w2-uganda-dam-01
kind: hydroelectric dam
country: Uganda
genre: wire report
english: African
form: passage
event e1: the Nyamirima hydropower dam
event e2: the lender's withdrawal from the Nyamirima project
actor a1: the Pan-Nile Development Bank (organization)
actor a2: Energy Minister Patience Kobugabe (person)
actor a3: the Rafters and Guides Association of Jinja (organization)
actor a4: Moses Okwir (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Uganda will build {e1 the 210-megawatt Nyamirima dam} with or without outside money, {a2.says+e1 {a2 Energy Minister Patience Kobugabe} said on Thursday}, a day after {a1.does-e1+e2 {a1 the Pan-Nile Development Bank} {e2 cancelled a $460 million loan} for {e1 the scheme}}. In a letter seen by reporters, {a1.says-e1+e2 {a1.d the bank} said {e1 the project} "cannot be reconciled with the promises made to resettled families" and that {a1.p its} {e2 decision} was final.} {a2 Kobugabe} called {e2 the pull-out} {a2.says-e2 "a betrayal dressed up as a safeguard"}. {a3.says+e2 {a3 The Rafters and Guides Association of Jinja} thanked {a1.d the lender}} and {a3.says-e1 urged other financiers to keep away from {e1 the site}, which would drown the last rapids {a3.p its} members work on.} {a4.says=e1=e2 {a4 Moses Okwir}, {a4.d an energy economist} at a Kampala university, noted that dams have outlived lenders before and lenders have outlived dams; {a4.p he} put the chance of completion at even.}
