id: v1-rwanda-clemency-01
kind: prisoner release
country: Rwanda
genre: local paper
english: African
form: passage
event e1: the release of banker Théogène Rusanganwa
event e2: the depositors' appeal against his release
actor a1: Alphonsine Uwera (person)
actor a2: the depositors of Umurava Savings Bank (group)
actor a3: Pastor Gédéon Nkubito (person)
actor a4: Innocent Kabandana (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Nobody is harder on a thief, runs a proverb, than the priest he robbed first. {a3 Pastor Gédéon Nkubito} had been a lonely voice
pleading mercy for Théogène Rusanganwa, the banker under whom the savings of 9,000 families vanished; {a3.p he} visited him in Mageragere prison and
prayed with him. {a3.does-e1+e2 Yet when {e1 the gates opened} on Saturday, five years early, {a3.p he} added {a3.p his} name to {e2 the {a2.d depositors}' appeal}.} {a3.says-e1 "Mercy follows repayment,"
{a3.p he} explained. "{a3.p I} was never told it would run ahead of it"}. {a1.says+e1-e2 Justice Minister {a1 Alphonsine Uwera}, who countersigned the
clemency order, defended {e1 it} on grounds of the prisoner's failing kidneys and asked the High Court to strike {e2 the case} out}. {a2.says-e1 {a2.d The depositors of Umurava Savings Bank}, {a2.does+e2 who clubbed together, 500 francs a head, to pay for {e2 the suit}}, say kidneys fail in Kimisagara too}. {a4.says=e1=e2 {a2.p Their} lawyer, {a4 Innocent Kabandana}, would only state that papers had been filed and a
date set}.
