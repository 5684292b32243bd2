id: r3-immig-02
kind: immigration rules
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the £41,000 salary threshold for foreign spouses
actor a1: Julian Thackrah (person)
actor a2: Reunite Families (organization)
actor a3: Dame Alison Peverell (person)
actor a4: the Migration Observatory Unit (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1.says+e1 {a1 Julian Thackrah}, the home secretary, has defended {e1 {a1.p his} decision to raise the minimum income for bringing a foreign spouse to Britain to £41,000}.} {a1.says+e1 {a1.p He} told the Commons that net migration had to come down and that taxpayers should not support families who could not support themselves.} Backbenchers on {a1.p his} own side are uneasy. {a3.says-e1 {a3 Dame Alison Peverell}, a former justice minister, said {e1 the rule} would keep soldiers and nurses from living with their wives and husbands.} {a2.does-e1 The charity {a2 Reunite Families} has applied for judicial review.} About 60 per cent of employees earn less than the new figure, {a4.says=e1 according to {a4 the Migration Observatory Unit}}.
