id: n7-usa-file-sharing-01
kind: file-sharing lawsuits
country: United States
genre: wire report
english: American
form: article
event e1: the record companies' lawsuits against music downloaders
actor a1: American Recorded Music Council (organization)
actor a2: Todd Brennick (person)
actor a3: Digital Liberties Project (organization)
actor a4: Marcia Oyler (person)
actor a5: Sen. Paul Hadderman (person)
actor a6: Lakeshore Online (organization)
actor a7: Judge Ellen Strand (person)
actor a8: Gary Voss (person)
actor a9: Nadia Khoury (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1

CLEVELAND - {a1.does+e1 {a1 The American Recorded Music Council} filed {e1 531 more lawsuits} on Monday against people {a1.p it} says swapped songs over the Internet without paying}, bringing the total since last September to almost 4,000.

The complaints, lodged in federal courts in Ohio, Missouri and Maryland, name the defendants only by the numbers of their Internet connections. {a1.does+e1 {a1.d The trade group} has asked judges to order service providers to identify them.}

{a2.says+e1 "{a1.p We} tried education and {a1.p we} tried warnings. {a1.p Our} members have lost a fifth of their sales," {a1.d the council}'s president, {a2 Todd Brennick}, told reporters.} {a2.says+e1 {a2.p He} said the number of Americans using file-sharing networks had fallen since {e1 the first cases} were announced.}

One provider, {a6 Lakeshore Online}, {a6.does-e1 has refused to hand over the names of 62 subscribers and went to the appeals court last week.} {a6.says-e1 {a6.d The company} said a number on a log did not show who was at the keyboard.}

{a7.does=e1 {a7 Judge Ellen Strand} set a hearing for May 11.} {a7.says=e1 In a two-page order {a7.p she} said {a7.p she} had formed no view on the merits.}

Among those who have already been identified is {a4 Marcia Oyler}, {a4.d a school bus driver from Parma}, whose 13-year-old son downloaded about 800 tracks. Most people have settled for between $2,000 and $5,000. {a4.does-e1 {a4 Oyler} turned down an offer of $3,500.} {a4.says-e1 "Nobody ever sent {a4.p me} a letter. First {a4.p I} heard was from a man at {a4.p my} door," {a4.p she} said.}

{a4.p Her} lawyer is paid by the {a3 Digital Liberties Project}, a San Francisco group. {a3.says-e1 {a3.p It} said that in one case the industry had pursued a woman who did not own a computer.}

{a5 Sen. Paul Hadderman}, of Missouri, {a5.d sponsor of an anti-piracy bill}, {a5.says-e1 described file swapping as theft but said {a5.p he} could not defend {e1 what the labels were doing}.} {a5.says-e1 "You don't fix this by taking families to court by the hundred," {a5.d the senator} said.} {a5.p His} bill would let the Justice Department bring civil cases against the operators of the networks.

{a8 Gary Voss}, {a8.d a Nashville songwriter}, {a8.says+e1 disagreed with {a5 Hadderman}. "{a8.p I}'ve got royalty statements for eleven dollars," {a8.p he} said. "If somebody took eight hundred things out of a store, no one would ask whether to call the police."}

{a9 Nadia Khoury}, {a9.d who follows the industry for a research firm in New York}, {a9.says=e1 said surveys gave conflicting answers on whether {e1 the legal action} had changed behavior.} Paid download services sold 19 million tracks in the second half of last year.
