id: n6-us-committee-subpoena-01
kind: congressional subpoena
country: United States
genre: wire report
english: American
form: article
event e1: the House subpoena for Alan Brockway's testimony
event e2: holding Brockway in contempt of Congress
actor a1: Alan Brockway (person)
actor a2: Rep. Tessa Moreland (person)
actor a3: Rep. Grant Ullmer (person)
actor a4: Sandra Pell (person)
actor a5: the Department of Transportation (organization)
actor a6: Rep. Nadia Ferris (person)
actor a7: families of the crash victims (group)
actor a8: Warren Lieb (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1
stance: a5 -e1
stance: a6 +e1 -e2
stance: a7 +e1 +e2
stance: a8 =e2

WASHINGTON - {a1.does-e1 {a1.d A former top rail safety official} did not show up on Wednesday before a House panel that is looking into the derailment of a commuter train in New Jersey in 2022.}

{a1 Alan Brockway}, {a1.d who ran the Office of Rail Inspection} until last year, {a1.does-e1 left {a1.p his} chair empty at the 10 a.m. session}. {a1.says-e1 In a two-page letter {a1.p his} lawyer, {a4 Sandra Pell}, said {a1.p he} regarded {e1 the demand} as having no valid legislative purpose.} {a1.says-e2 {a1.p He} would fight any attempt to {e2 punish {a1.p him} for staying away}, the letter added.}

{a4 Pell} {a4.says=e1 told the committee's staff she was passing on {a1.d her client's} position and would not discuss it further.}

{a2 Rep. Tessa Moreland}, {a2.d who chairs the panel}, {a2.does+e1 signed {e1 the order} on April 3 after three voluntary invitations went unanswered}. {a2.says+e1+e2 "Seven people are dead and {a1.d Mr. Brockway} says {a1.p he} has nothing to tell us," {a2.p she} said. {a2.p She} said members would be asked next week to {e2 refer {a1.p him} to the Justice Department}.}

{a8 Warren Lieb}, {a8.d a former House counsel}, {a8.says=e2 said {e2 a contempt finding} would need a majority of the full chamber and that prosecutors were then free to decline it. In the past decade they have acted on about one referral in three, {a8.p he} said.}

{a3.says-e1-e2 {a3 Rep. Grant Ullmer}, the ranking member, said {a1 Brockway} was a career civil servant who had already given two depositions to investigators. {a3.p He} accused {a2 Moreland} of trying to make headlines at the expense of {a1.d "a man} who did {a1.p his} job."} {a3.does-e1 {a3.p He} and five others walked out} before the hearing was adjourned.

{a6.does+e1 {a6 Rep. Nadia Ferris} was the only member of {a3 Ullmer's} party to stay in the room.} {a6.says+e1 {a6.p She} has complained about the way {a2.d the chairwoman} runs the panel, but said {a1 Brockway} needed to sit down and answer, "the same as anybody else who gets one of these."} {a6.says-e2 Asked whether {a6.p she} would vote to {e2 send the matter to prosecutors}, {a6.p she} said no. "That turns it into a two-year court case and nobody learns anything," {a6.p she} said.}

{a5 The Department of Transportation} {a5.does-e1 has also refused to hand over {a1.d the former official's} e-mails}. {a5.says-e1 {a5.d The department} said in a statement that testimony of this kind would discourage staff from giving frank advice.}

The train left the tracks outside Rahway at 61 mph in a zone where the limit was 35. A federal report blamed worn rail joints which had been flagged in an inspection ten months earlier.

About a dozen {a7.d relatives of those killed} sat in the front row on Wednesday with photographs. {a7.says+e1+e2 Speaking for {a7.d the families}, a retired nurse from Elizabeth said {a7.p they} had waited long enough and that {a1.d a person} who ignores Congress should {e2 face a judge}.}
