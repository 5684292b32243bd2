id: o2-uganda-bank-rescue-01
kind: bank rescue
country: Uganda
genre: newspaper report
english: African
form: article
event e1: the central bank's rescue of Equator Savings Bank
actor a1: the central bank (organization)
actor a2: Deputy Governor Harriet Nansubuga (person)
actor a3: Equator Savings Bank (organization)
actor a4: Godfrey Okwir (person)
actor a5: the shadow finance minister, Ronald Mukwaya (person)
actor a6: Teachers' Savings Union (organization)
actor a7: Lakeside Capital (organization)
actor a8: Bankers' Forum (organization)
actor a9: Prossy Atim (person)
actor a10: the parliamentary committee on finance (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 -e1
stance: a9 -e1
stance: a10 =e1

KAMPALA - {a1.does+e1 {a1 The central bank} will {e1 lend 310 billion shillings to {a3 Equator Savings Bank} and convert a further 90 billion of old loans into shares}}, {a1.p it} announced yesterday after a weekend of queues outside branches.

{a2 Deputy Governor Harriet Nansubuga} {a2.says+e1 said 640,000 customers, most of them with less than a million shillings, could not be left to wait for a liquidator.} {a2.says+e1 "{a1.p We} looked at closing {a3.p it}. The insurance fund would have been empty by Wednesday," {a2.p she} told journalists.}

{a2.says+e1 {a2 Nansubuga} said the whole board of {a3.d the bank} had been replaced and that no depositor would lose money.}

{a3 Equator}'s new administrator {a3.says+e1 thanked {a1.d the regulator} and said all 52 branches would open this morning}.

{a5.d The shadow finance minister}, {a5 Ronald Mukwaya}, {a5.says-e1 said taxpayers were paying for loans given to four hotel owners whose names everybody knew. {a5.p He} demanded that the list be laid before the House.} {a5.does-e1 {a5.p He} has tabled a motion that would require {a1.d the bank's supervisor} to get approval before {a1.p it} releases the second half.}

It was {a4 Godfrey Okwir}, {a4.d who ran {a3.d the lender} until Friday}, who had first asked for support last year, but on other terms. {a4.says-e1 {a4.p His} lawyers said {a4.p he} had been removed "from a solvent institution on the basis of figures {a4.p he} was never shown"}, and {a4.does-e1 they have gone to the commercial court to have the takeover of the shares declared void}.

{a7 Lakeside Capital}, {a7.d a Nairobi investor} whose 24 per cent stake will be cut to three, {a7.does-e1 has joined the suit}.

{a6 The Teachers' Savings Union}, which keeps salaries of 38,000 members there, {a6.says+e1 said {a6.p it} had been promised access to the accounts by Thursday. {a6.d The union} told members that there was no longer any need to withdraw.}

Competitors were cool. {a8 The Bankers' Forum} {a8.says-e1 said well-run houses with the same customers now faced a rival that borrows from the state at 4 per cent}. {a9 Prossy Atim}, {a9.d an economist} at a Kampala research institute, {a9.says-e1 said the two previous cases, in 2012 and 2016, had cost more than double the first estimate. In neither was anyone convicted.}

{a10.says=e1 {a10 The parliamentary committee on finance} has invited both {a2 Nansubuga} and {a4 Okwir} for next week, {a10.p its} clerk confirmed.}
