id: n4-zambia-debt-relief-01
kind: debt relief
country: Zambia
genre: wire report
english: African
form: article
event e1: writing off a third of Zambia's bilateral debt
actor a1: Mwansa Kapembwa (person)
actor a2: International Monetary Fund (organization)
actor a3: Ingrid Sollander (person)
actor a4: Copperfield Bondholder Committee (organization)
actor a5: Jubilee Lusaka Network (organization)
actor a6: Anselm Roth (person)
actor a7: Thandiwe Moyo-Clark (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1

LUSAKA - Governments owed money by Zambia will meet again in Paris on 4 December after a first round ended on Thursday without agreement on {e1 a one-third reduction of what the country has to pay back}.

{a1.d Zambia's finance minister}, {a1 Mwansa Kapembwa}, {a1.says+e1 told reporters at the airport that {a1.p he} had asked for half and been offered nothing at first. A third would let {a1.p him} reopen 212 clinics, {a1.p he} said.} {a1.says+e1 "{a1.p We} are not ashamed to ask. The ones who lent to {a1.p my} predecessors knew what they were doing."}

Sweden and Canada have come round. {a3 Ingrid Sollander}, {a3.d who led the Swedish delegation}, {a3.says was unsparing about the handling of past loans in Lusaka, which {a3.p she} called careless and at times dishonest.} {a3.does+e1 {a3.p She} tabled the text under discussion} all the same.

{a7 Thandiwe Moyo-Clark}, {a7.d who follows African debt for a bank in Johannesburg}, {a7.says=e1 said previous write-offs had been followed by cheaper borrowing in some countries and by new arrears in others. {a7.p She} put the chances of an accord this year at about even.}

{a6.does-e1 The German side refused to initial {a3.p her} text.} {a6.d Berlin's negotiator}, {a6 Anselm Roth}, {a6.says congratulated {a1 Kapembwa} on two years of sound budgets and described {a1.p him} as the best finance minister in the region.} {a6.says-e1 Taxpayers who had lent in good faith could wait longer for their money, {a6 Roth} said, but they could not be told that it was gone.}

Private creditors did not take part. {a4 The Copperfield Bondholder Committee}, whose members hold 1.7 billion dollars in Zambian paper, {a4.does-e1 has hired a London law firm} to find out whether {a4.p they} would be obliged to follow. {a4.says-e1 "Longer maturities, yes. A haircut decided by others, no," {a4.d the committee} said in an email.}

About 300 people organised by the {a5 Jubilee Lusaka Network} {a5.does+e1 held a vigil outside the German embassy}. {a5.says {a5.d The network}'s coordinator criticised {a1.d the minister} as well, for buying vehicles with money that was short everywhere.}

{a2 The International Monetary Fund}, whose programme with Zambia runs until next August, {a2.says=e1 said the country's debt was not sustainable at present. It was for the creditors to choose between longer terms and a lower sum, and {a2.p it} had presented figures for both, {a2.d the fund} added.}

Zambia stopped paying interest in 2020 and reached a partial settlement three years later. Copper, which brings in seven of every ten export dollars, has since fallen by 14 per cent.
