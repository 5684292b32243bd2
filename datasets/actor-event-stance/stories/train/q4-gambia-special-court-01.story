id: q4-gambia-special-court-01
kind: war crimes court
country: Gambia
genre: newspaper report
english: British
form: article
event e1: the special war crimes court in Banjul
event e2: the proposal to hold the trials in Dakar
actor a1: Ousainou Ceesay (person)
actor a2: the Union for National Renewal (organization)
actor a3: the Centre for Victims of the Council (organization)
actor a4: Isatou Jallow (person)
actor a5: Fatoumatta Sowe (person)
actor a6: four European donors (group)
actor a7: Lamin Bojang (person)
actor a8: Baboucarr Mendy (person)
actor a9: Senegal (organization)
actor a10: the bar association (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 =e1 +e2
stance: a6 +e1
stance: a7 -e1 -e2
stance: a8 =e1 =e2
stance: a9 =e2
stance: a10 +e1

Gambia MPs back trials of junta officers

Gambian MPs have voted to {e1 set up a court for killings and torture} committed during the country's years of military rule.

{e1 The bill} passed by 34 votes to 15 on Thursday. {a2 The Union for National Renewal}, which was founded by three former members of the ruling council, {a2.does-e1 voted against each of {e1 its} 41 clauses}.

{e1 The chamber} will have seven judges, two of them from other West African countries, and will sit in the old customs court on the Banjul waterfront. Its first budget is put at $14m, of which {a6.does+e1 {a6 four European donors} have paid $9m into an account at the central bank}.

{a1 Ousainou Ceesay}, {a1.d the justice minister}, {a1.says+e1 denied that {e1 it} had been designed to keep one party out of the next election. "There is no list of names in {a1.p my} drawer. There are 240 files, and a file has no party card," {a1.p he} told MPs.}

{a1.p He} {a1.does-e2 asked members of the majority to reject an amendment by {a5 Fatoumatta Sowe}, {a5.d an independent}, under which {e2 the cases would have gone to a panel of judges in the Senegalese capital}}. {e2 It} fell by six votes.

{a5 Ms Sowe}, whose uncle disappeared from a police cell, {a5.says+e2 said no witness in {a5.p her} constituency would give evidence a mile from the barracks where some of the accused still draw a pension. "In {e2 Dakar} they would at least sleep," {a5.p she} said.} {a5.does=e1 In the final vote {a5.p she} abstained.}

{a4 Isatou Jallow} of {a3 the Centre for Victims of the Council} {a4.says-e2 paid tribute to {a5 Ms Sowe} as "the first person who ever read out our names in that house", but said widows from the provinces could not be asked to travel for two days, with a passport, to watch {e2 somebody else's proceedings}.} {a4.says+e1 {a4.p She} called {e1 Thursday's vote} late by a decade and short of money.}

{a3.d The centre} {a3.does+e1 has taken 1,100 statements, which {a3.p it} will hand to the prosecutor as soon as one is appointed.} {a10 The bar association} {a10.does+e1 has drawn up a list of 40 lawyers who would prosecute or defend {e1 there} for their expenses.}

Among those who may be called to answer is {a7 Lamin Bojang}, {a7.d a retired colonel} who ran the prison at Mile Nine. {a7.does-e1 {a7.p He} applied to the supreme court on Wednesday to have {e1 the law} declared void because it punishes acts that were not crimes when they were done.} {a7.says-e2 In an interview with a private radio station {a7.p he} also ruled out appearing before "{e2 Senegalese or anybody else}".}

{a8 Baboucarr Mendy}, {a8.d who teaches criminal law in Banjul}, {a8.says=e1 said the application was likely to be heard before the summer and could go either way.} {a8.says=e2 {e2 The foreign option} had precedents too, {a8.p he} said, but needed a treaty, and that had taken four years in the one case {a8.p he} knew.}

{a9 Senegal} {a9.does=e2 has not said whether {a9.p it} would have taken the cases}. {a9.d Its government} was never asked formally, according to a foreign ministry official.

A truth commission that reported six years ago recommended 70 prosecutions. Two people have been tried so far, both of them abroad.

The president has 30 days to sign the text.
