id: n2-wales-cattle-tb-01
kind: animal disease rule
country: United Kingdom
genre: web news
english: British
form: article
event e1: ending the on-farm slaughter of cattle with TB
actor a1: Gethin Prosser (person)
actor a2: the Welsh Farmers' Federation (organization)
actor a3: Elin Maddocks (person)
actor a4: the Rural Vets Group (organization)
actor a5: Dr Howard Spiller (person)
actor a6: Badger Watch Cymru (organization)
actor a7: Rhodri Beynon (person)
actor a8: the Animal Health Agency (organization)
actor a9: Prof Lowri Tegid (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

Pregnant cows and calves that test positive for bovine TB will no longer {e1 be shot in farmyards} in Wales, the rural affairs secretary has said.

{a1 Gethin Prosser} {a1.says+e1 told the Senedd the existing policy had caused "distress nobody in this chamber would want to witness" and that from 1 January farmers could choose to keep such animals in isolation until they calved.}

More than 11,000 cattle were killed because of the disease in Wales last year. About one in eight was slaughtered on the holding because the animal could not legally be moved.

{a3 Elin Maddocks}, {a3.d who milks 180 cows near Whitland}, watched 28 of them die in one morning last spring. {a3.says+e1 "{a3.p My} son was nine and he could hear it from the kitchen. {a3.p I} am angry that it took this long, but {a3.p I} rang {a3.p my} mother and cried when {a3.p I} heard," {a3.p she} said.}

{a2 The Welsh Farmers' Federation}, {a2.says-e1 which in 2019 had defended slaughter on the holding as unavoidable}, {a2.says+e1 said {a2.p it} had been wrong and that {a2.p its} council had voted unanimously in October to ask for {e1 a change}.} {a2.says {a2.p It} criticised {a1 Mr Prosser} over compensation rates, which {a2.p it} said had fallen behind market prices by a fifth.}

Vets are less sure. {a4 The Rural Vets Group} {a4.does-e1 walked out of the advisory panel last week when a draft was circulated}, {a4.says-e1 and {a4.p its} president, {a5 Dr Howard Spiller}, said every extra day that an infected cow spent in a shed was a day on which she could infect others.} {a5.says-e1 "{a5.p I} have the greatest sympathy for these families. {a5.p I} have stood in those yards. Sympathy does not clear a herd," {a5.p he} said.}

{a7 Rhodri Beynon}, {a7.d the opposition's agriculture spokesman}, {a7.says+e1 accused {a1.d the minister} of stealing a proposal that {a7.p he} had tabled twice and that {a1.d the minister} had twice voted down.}

{a6 Badger Watch Cymru} {a6.says=e1 said the announcement did not touch wildlife and {a6.p it} would therefore offer no opinion, but {a6.p it} repeated {a6.p its} opposition to any cull of badgers.}

{a9 Prof Lowri Tegid}, {a9.d an epidemiologist at Aberystwyth}, {a9.says=e1 said Ireland allowed delayed removal in some cases and its figures showed neither a benefit nor a harm. The numbers involved were small, {a9.p she} said.}

{a8 The Animal Health Agency} {a8.says=e1 said guidance on isolation standards would be posted to all 11,600 registered keepers by mid-December.}
