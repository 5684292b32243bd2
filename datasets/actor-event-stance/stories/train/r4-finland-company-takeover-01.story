id: r4-finland-company-takeover-01
kind: company takeover
country: Finland
genre: wire report
english: British
form: passage
event e1: Tervas Paper's purchase of Mikkonen Board
actor a1: Tervas Paper (organization)
actor a2: the Finnish competition authority (organization)
actor a3: Jorma Hietalahti (person)
actor a4: the Paper Engineers' Union (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 =e1
stance: a4 =e1

HELSINKI - {a1.does+e1 {a1 Tervas Paper} has agreed to buy {a1.p its} smaller competitor Mikkonen Board for 410 million euros in cash and shares}, the companies said on Monday. {e1 The combined group} will have 5,300 employees. {a2 The Finnish competition authority} {a2.says=e1 confirmed that {a2.p it} had been notified of {e1 the deal} and had until 9 March to examine it}. {a3.says=e1 {a3 Jorma Hietalahti}, {a3.d an analyst} at a Stockholm bank, said prices for carton board had fallen for five quarters in a row.} {a4 The Paper Engineers' Union} {a4.says=e1 said {a4.p it} would comment after talks with both managements}.
