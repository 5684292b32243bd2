id: p6-us-comic-rights-01
kind: comic character rights claim
country: United States
genre: business page
english: American
form: article
event e1: the Pinsky heirs' claim to the rights to Captain Lantern
event e2: Beaumark Pictures' fourth Captain Lantern film
event e3: Beaumark's $25 million settlement offer
actor a1: Naomi Pinsky (person)
actor a2: Beaumark Pictures (organization)
actor a3: Carl Oster (person)
actor a4: Roy Delgado (person)
actor a5: the cartoonists' guild (organization)
actor a6: Kip Farraday (person)
actor a7: theater owners (group)
actor a8: Judge Evelyn Moncrief (person)
actor a9: Aaron Pinsky (person)
actor a10: Lorna Yates (person)
stance: a1 +e1 =e2 -e3
stance: a2 -e1 +e2 +e3
stance: a3 -e1
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 +e1 +e2
stance: a7 +e2 =e1
stance: a8 =e1 +e3
stance: a9 +e1 +e3
stance: a10 =e1 =e2

Ex-Editor Says Captain Lantern Was Staff Work

LOS ANGELES — A retired comics editor told jurors Tuesday that the masked miner known as Captain Lantern was dreamed up in an office on 44th Street and not at Sol Pinsky's kitchen table.

{a3 Carl Oster}, 88, the first witness for {a2.d the studio}, {a3.says-e1 said Pinsky had been paid by the page like everyone else. "Sol was the finest draftsman {a3.p I} ever worked with and {a3.p I} loved him," {a3 Oster} said. "But {a3.p I} handed him that lantern."}

Pinsky died in 1994. {a1.does+e1 {a1.d His daughter}, {a1 Naomi Pinsky}, {e1 served notice} in 2021 under a law that lets authors and their families take back copyrights sold decades ago.} Work done for hire is exempt, which is why a kitchen table matters.

{a2 Beaumark Pictures} bought the publisher in 1999. {a2.does-e1 {a2.p It} sued to have {e1 the notice} declared void.} Three movies about the character have sold $1.9 billion worth of tickets, and {a2.d the studio} {a2.does+e2 has gone on with {e2 another}: shooting began in Atlanta in March} with a budget that court papers put at $180 million.

{a4 Roy Delgado}, {a1 Ms. Pinsky}'s lead lawyer, {a4.does+e1 spent two hours on {a3.d the editor}'s memory.} {a4.says+e1 {a4.p He} produced a 1961 sketch on the back of a plumbing bill and asked why a staff employee would have bought his own ink.} {a4.does-e2 Last month {a4 Delgado} asked the court to stop {e2 the cameras in Georgia} until a verdict}, a request that was denied.

{a1 Ms. Pinsky}, a school librarian in Queens, {a1.does=e2 has kept {a1.p her} distance from that fight.} On the courthouse steps {a1.p she} {a1.says+e1 said {a1.p she} wanted {a1.p her} father's name back on the thing he drew.}

{a2.does+e3 {a2.d The studio} put {e3 $25 million} and a screen credit on the table in April.} {a1.does-e3 {a1.p She} let the deadline pass without a reply.} {a9.d {a1.p Her} brother}, {a9 Aaron Pinsky}, {a9.does+e1 is also a party to the case and sits beside {a1.p her} every day}, but {a9.says+e3 said in a deposition that {a9.p he} would have signed "before the waiter came back."}

{a8 Judge Evelyn Moncrief}, who is presiding, {a8.says=e1 has reminded jurors twice that sympathy for either side is no evidence.} {a8.says+e3 With the panel out of the room {a8.p she} told the lawyers that {e3 the proposal} was a sensible number and that grown-ups would take {e3 it}.}

{a5 The cartoonists' guild} {a5.does+e1 is paying for two of the family's experts.} {a5.says+e1 {a5.p Its} director said 300 members had similar drawings in similar drawers, and that if the Pinskys lost, nobody would try again.}

Support has also come from inside the production. {a6 Kip Farraday}, who has worn the helmet since 2012, {a6.says+e1 wrote on social media that "the family should own what Sol made, period."} {a6.says+e2 {a6.p He} then posted from the Atlanta set that {e2 the new script} was the best of the lot, and told fans to save the date.}

{a7 Theater owners}, short of family titles next summer, {a7.says+e2 have begged for {e2 the picture} to keep its slot on July 2.} {a7.says=e1 Who holds the copyright afterward is of no concern to {a7.p them}, {a7.p their} trade group said.}

{a10 Lorna Yates}, {a10.d an entertainment lawyer} not involved in the case, {a10.says=e1 said heirs have won about four in ten such disputes at trial, and that most were settled while the jury was out.} {a10.says=e2 {e2 Anything already being filmed} would be safe in either event, {a10.p she} said, because the statute protects works prepared before the cutoff.}

{a3 Oster} returns to the stand Wednesday. {a2.d The studio} expects to rest {a2.p its} case Friday.
