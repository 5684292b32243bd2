id: p6-canada-novel-prize-01
kind: literary prize revocation
country: Canada
genre: newspaper report
english: British
form: article
event e1: the withdrawal of the Laurier Prize from Gilles Courtemanche
event e2: authors' boycott of the Laurier Prize dinner
event e3: the reprinting of The Salt Ledger
actor a1: the Laurier Prize trustees (organization)
actor a2: Gilles Courtemanche (person)
actor a3: Odette Vigneau (person)
actor a4: Winterbourne Press (organization)
actor a5: Tariq Sohail (person)
actor a6: the booksellers' federation (organization)
actor a7: Bridget MacAskill (person)
actor a8: a person close to the jury (person)
actor a9: Hartwell Bank (organization)
actor a10: Leonard Fipke (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 -e3
stance: a4 -e1 +e3
stance: a5 -e1 +e2
stance: a6 -e2 +e3
stance: a7 +e1 +e2
stance: a8 -e1
stance: a9 =e1 =e2
stance: a10 =e1

Sixty-three writers have told the organisers of Canada's best-paid fiction award that they {e2 will not be at table} when it is celebrated in Toronto on Thursday, though for opposite reasons.

In August {a1 the Laurier Prize trustees} {a1.does+e1 asked {a2 Gilles Courtemanche} to {e1 send back {a2.p his} cheque} for C$100,000 (£54,000)}, ten months after {a2.p his} novel The Salt Ledger had won. {a1.p They} had found that 31 pages drew on the letters of a dead friend, the lighthouse keeper and poet Emile Vigneau, without saying so.

{a2 Mr Courtemanche}, 71, {a2.says-e1 says Vigneau gave {a2.p him} the letters in a biscuit tin with the words "make something of these". {a2.p He} has declined to return the money.} {a2.does-e1 A claim by {a2.p his} lawyers was registered in Montreal on 9 September.}

{a3 Odette Vigneau}, {a3.d the keeper's widow}, brought the passages to light. {a3.says+e1 {a3.p She} said {a1.d the trustees} had been slow and stiff with {a3.p her}, "but {a1.p they} got there".} {a3.does-e3 {a3.p She} has written to {a4.d the publisher} asking that no {e3 further copies be printed}.}

{a4 Winterbourne Press} {a4.does+e3 went to press with {e3 another 20,000} last week.} {a4.says+e3 {a4.p Its} managing director said a two-page note on sources would appear at the back.} {a4.says-e1 The words "winner of the Laurier Prize" are on the cover of the new edition, as on the old, and would stay there whatever had been decided in August, he said.}

A first group of absentees is led by {a5 Tariq Sohail}, whose story collections have been shortlisted twice. {a5.does+e2 {a5.p He} organised a letter signed by 40}. {a5.says-e1 "Every novelist in this country has robbed a friend. If that is now an offence {a5.p I} should like to be charged," it reads.}

The second, of 23, objects to something else. {a7 Bridget MacAskill}, {a7.d a Cape Breton novelist}, {a7.says+e1 said {a1.d the trustees} had been right to act.} {a7.does+e2 {a7.p She} is {e2 staying away}} {a7.says+e2 because the evening has not been turned into a tribute to Vigneau, and called on others to do the same.}

{a1.d The trustees} {a1.says-e2 appealed to both camps to come, if only for the sake of this year's five finalists, who "have copied nobody". The seating plan has been redone three times.}

There was a plea, too, from an unlikely quarter. {a2 Mr Courtemanche} {a2.says-e2 let it be known that {a2.p he} would rather {a2.p his} friends put on a tie and clapped. The finalists had waited all their lives, {a2.p he} said, and an empty chair sold no books.}

{a6 The booksellers' federation} {a6.says-e2 made the same point with figures: sales of a shortlisted title rise by 340% in the week of the dinner, and by much less when the cameras film a quarrel.} {a6.says+e3 {a6.p It} welcomed {e3 the new copies of The Salt Ledger}, which has been out of stock in most provinces since July.}

{a8 A person close to the jury} {a8.says-e1 said two of its three members had not been consulted in August and thought {e1 the outcome} "a librarian's idea of a crime".}

{a9 Hartwell Bank}, which has {a9.p its} name on the invitation, {a9.says=e1 said juries and trustees were independent and {a9.p it} had no part in their decisions.} {a9.says=e2 {a9.p Its} chairman will attend. "{a9.p We} have paid for 400 dinners and {a9.p we} hope they are eaten," a spokeswoman said.}

{a10 Leonard Fipke}, {a10.d a literary historian} in Winnipeg, {a10.says=e1 could find only two precedents in Canada. In one, in 1983, a poet kept the money and lost the plaque; in the other, nobody remembered to ask, {a10.p he} said.} Abroad the practice is commoner, and the courts have split evenly.

The dinner will be shown on public television, with a delay of seven seconds.
