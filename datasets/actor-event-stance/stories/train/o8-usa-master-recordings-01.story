id: o8-usa-master-recordings-01
kind: music catalog sale
country: United States
genre: web news
english: American
form: article
event e1: Halyard Records' sale of Dee Marlowe's master recordings
actor a1: Dee Marlowe (person)
actor a2: Halyard Records (organization)
actor a3: Corwin Income Fund (organization)
actor a4: Todd Brannigan (person)
actor a5: Priya Vance (person)
actor a6: Loretta Sykes (person)
actor a7: three members of her former band (group)
actor a8: Annette Crowder (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1

NASHVILLE, Tenn. — Country singer {a1 Dee Marlowe} {a1.does-e1 sued {a1.p her} former label on Monday}, saying the tapes of {a1.p her} first five albums were promised to {a1.p her} and not to a fund in Connecticut.

{a2 Halyard Records} {a2.does+e1 agreed in April to transfer the recordings to {a3 Corwin Income Fund} for $44 million.} {e1 The deal} is to close on July 1.

{a1.says-e1 The complaint, filed in Davidson County, cites a 2011 letter in which {a2 Halyard}'s founder gave {a1 Marlowe} 90 days to match any offer. {a1.p She} got 11, it says.}

{a5.d Her attorney}, {a5 Priya Vance}, {a5.says-e1 said {a5.p she} would seek an order to stop the tapes from leaving the state.}

{a4 Todd Brannigan}, {a4.d Halyard's president}, {a4.says+e1 said the letter was never countersigned. "{a2.p We} took the risk on a 19-year-old nobody wanted. {a2.p We}'re entitled to decide what happens to what {a2.p we} own," {a4.p he} said.}

{a3 Corwin}, which already owns parts of some 60 catalogs, {a3.says+e1 told {a3.p its} investors last week that the {a1 Marlowe} albums would yield about 8 percent a year.} {a3.does+e1 {a3.p It} has placed half the price in escrow.}

{a1 Marlowe}, 38, {a1.does-e1 has asked fans not to stream the five records until {e1 the matter} is settled.} At a concert in Tulsa on Saturday {a1.says-e1 {a1.p she} told the audience {a1.p she} had written "Cold Creek" in {a1.p her} mother's kitchen. "There's no spreadsheet that was in that kitchen," {a1.p she} said.}

{a6 Loretta Sykes}, {a6.d who produced two of the albums}, {a6.says-e1 said {a6.p she} was ready to testify that the founder talked about {a1.d the singer} getting {a1.p her} tapes "as a done thing."}

{a7 Three members of her former band} have a different interest. {a7.says+e1 {a7.p They} would receive around $900,000 each when {e1 the transfer} goes through, and {a7.p their} manager said {a7.p they} hoped nothing would hold {e1 it} up.}

{a4 Brannigan} {a4.says+e1 said {a2.d the label} had paid out every royalty on time and expected to keep the July date.}

The founder of {a2.d the label} died in 2020. {a8.d His daughter}, {a8 Annette Crowder}, {a8.says=e1 said {a8.p she} had been asked by both sides to look for papers and had sent copies of everything to both.}

A hearing is scheduled for June 12.
