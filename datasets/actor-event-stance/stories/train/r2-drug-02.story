id: r2-drug-02
kind: drug approval
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the rejection of the breast cancer drug Tovarazine for NHS use
event e2: Brevane's appeal against the decision
actor a1: the health service's cost watchdog (organization)
actor a2: Harriet Lonsdale-Pugh (person)
actor a3: Brevane (organization)
actor a4: Health Minister Alistair Cudworth (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 =e1 =e2

{a1.does+e1 {a1 The health service's cost watchdog} has turned down Tovarazine for routine use in England}, {a1.says+e1 saying in final guidance that the benefit of the breast cancer drug did not justify a list price of £41,000 a year}. {a3.says-e1+e2 Its maker, {a3 Brevane}, said {a3.p it} had offered a confidential discount and would {e2 appeal} against {e1 the decision}.} {a2.says-e1 {a2 Harriet Lonsdale-Pugh}, chief executive of the charity Pink Thread, said {e1 the ruling} would be "a crushing blow" to around 900 women.} {a4 Health Minister Alistair Cudworth} {a4.says=e1 told MPs {e1 such decisions} were taken independently of government}.
