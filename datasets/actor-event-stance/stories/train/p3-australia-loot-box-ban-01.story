id: p3-australia-loot-box-ban-01
kind: loot box ban
country: Australia
genre: newspaper report
english: British
form: article
event e1: the proposed ban on paid loot boxes in games
event e2: Bandicoot Forge's removal of mystery crates from Starhaul
event e3: the players' petition to restore the crates
actor a1: Senator Noel Abrahall (person)
actor a2: Bandicoot Forge (organization)
actor a3: Priya Ramasubban (person)
actor a4: the Interactive Play Association (organization)
actor a5: Dr Gemma Thornquist (person)
actor a6: Communications Minister Stuart Delbridge (person)
actor a7: parents' groups (group)
actor a8: Corey Maddigan (person)
actor a9: Kaito Games (organization)
actor a10: an industry consultant (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2 -e3
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1 +e2
stance: a7 +e1 +e2
stance: a8 -e2 +e3
stance: a9 -e1 -e2
stance: a10 =e1 =e2

Game studio drops crates as Senate weighs law

{a2.d An Adelaide studio} whose space-trading game has 14 million players {a2.does+e2 has {e2 stripped out the sealed boxes that buyers open in the hope of a rare ship}}, two weeks before a Senate committee reports on whether they should be legal at all.

{a2 Bandicoot Forge} earned A$61m from them last year, about 40 per cent of {a2.p its} income. {a2.p Its} {a3.d chief executive}, {a3 Priya Ramasubban}, {a3.says+e2 said the crates had stopped being fun for the people who bought the most. "When your best customer is a man who can't pay his rent, you look at the design," {a3.p she} said.}

{a1 Senator Noel Abrahall}, {a1.d an independent from Tasmania}, {a1.does+e1 is the author of a bill under which {e1 selling a randomised item for money to anyone would carry a penalty of A$500,000}}. {a1.says+e2 {a1.p He} described {a2.d the studio}'s decision as brave, and sent a box of cherries.}

{a3.d The recipient} was grateful but no convert. {a3.says-e1 {a3 Ms Ramasubban} will tell the committee on Tuesday that a developer who changes its own rules can change them back when they turn out to be wrong, and a statute cannot.} {a2.does-e1 {a3.p Her} {a2.d company} remains a member of {a4 the Interactive Play Association} and has paid A$90,000 into {a4.p its} campaign fund.}

{a4.d The association} {a4.says-e1 says {a1.d the senator} is a doctor and would not like it if programmers wrote the law on surgery. {a4.p It} has commissioned figures according to which 2,100 jobs depend on the sales.}

{a6 Communications Minister Stuart Delbridge} {a6.says+e2 said the news from Adelaide was welcome} and {a6.says-e1 showed that "a phone call can do what a bill cannot". Government senators have been advised to vote the measure down.}

{a7 Parents' groups}, {a7.does+e1 which have given evidence for {e1 the bill} in five cities}, {a7.says+e1 say children of nine are spending birthday money on them.} {a7.does+e2 One group in Geelong has begun handing out stickers with {a2.d the studio}'s furry mascot, who is shown locking a chest.}

Not every player is celebrating. {a8 Corey Maddigan}, a 31-year-old forklift driver who estimates that {a8.p he} has opened 6,000 crates, {a8.says-e2 said the one reason to log in after work had been taken away.} {a8.does+e3 {a8.p He} wrote {e3 an appeal to bring them back} that had 88,000 names by Friday.} {a3.says-e3 {a3 Ms Ramasubban} said {a3.p she} had read the first thousand comments and that the answer was no to each of them.}

{a9 Kaito Games}, the Osaka publisher that sells {a2 Bandicoot}'s titles in Asia, {a9.does-e2 said {a9.p its} own edition would keep the boxes and that {a9.p it} had asked for talks about the contract.} {a9.does-e1 {a9.p It} has also lodged a submission in Canberra, of 48 pages.} {a9.says-e1 In it {a9.d the publisher} compares {e1 the bill} to outlawing football cards.}

{a5 Dr Gemma Thornquist}, {a5.d a psychologist} whose work is quoted by both camps, {a5.says=e1 said {a5.p she} wished that they would read it to the end. {a5.p Her} surveys show a link between the boxes and problem gambling, {a5.p she} said, but cannot say which comes first, and {a5.p she} had declined to recommend anything to the committee.}

{a10 An industry consultant}, who works for three large publishers and asked not to be identified, {a10.says=e1=e2 said the price of a crate would probably reappear as the price of something else, with or without a law. In Belgium, {a10.p he} said, spending per head fell by a fifth and recovered in two years.}

The committee reports on the 19th. The bill would need seven votes from the government benches.
