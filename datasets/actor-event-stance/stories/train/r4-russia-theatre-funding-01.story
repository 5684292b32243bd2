id: r4-russia-theatre-funding-01
kind: theatre funding
country: Russia
genre: newspaper report
english: British
form: passage
event e1: the plan to end fixed state budgets for repertory theatres
actor a1: Lobanovich (person)
actor a2: Marfa Zvantseva (person)
actor a3: the Stage Workers' Union of Russia (organization)
actor a4: the finance ministry (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 +e1

Under {e1 the plan}, {a4.does+e1 which came from {a4 the finance ministry}} and {a1.does+e1 was presented to managers by {a1 Lobanovich} on Tuesday}, theatres would compete each year for grants. {a3 The Stage Workers' Union of Russia} {a3.says-e1 warned that permanent troupes would disappear} and {a3.does-e1 sent a protest to the Kremlin}. {a2 Marfa Zvantseva}, {a2.d who runs a studio theatre} in Perm, {a2.says=e1 said {a2.p she} could see arguments for both systems}.
