id: r2-fuel-06
kind: fuel subsidy removal
country: Brazil
genre: business page
english: American
form: passage
event e1: the end of the cooking gas subsidy
event e2: Senator Anchieta's decree
actor a1: the finance ministry (organization)
actor a2: Senator Lourival Anchieta (person)
actor a3: Gasnorte (organization)
actor a4: Kátia Brederodes (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 =e1
stance: a4 =e1

{a2.does-e1+e2 {a2 Senator Lourival Anchieta} introduced {e2 a decree} on Thursday to cancel {e1 the elimination of the cooking gas subsidy}}, {a2.says-e1 saying poor families in the Northeast had gone back to burning wood}. {a1.does+e1 {a1 The finance ministry} stopped the payments on March 1}, {a1.says+e1 explaining that most of the money never reached the people it was meant for}. {a3 Gasnorte}, a distributor with 4 million customers, {a3.says=e1 said sales were down 7 percent}. The average canister now costs 104 reais, {a4.says=e1 according to a weekly survey run by {a4 Kátia Brederodes} at the petroleum agency}.
