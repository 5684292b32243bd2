id: o8-newzealand-home-detention-01
kind: sentence appeal
country: New Zealand
genre: web news
english: New Zealand
form: article
event e1: the home detention sentence for financier Craig Tolhurst
event e2: the Crown's appeal against the sentence
actor a1: Craig Tolhurst (person)
actor a2: the Crown (organization)
actor a3: Justice Marama Heke (person)
actor a4: Vivienne Orbell (person)
actor a5: an investors' committee (group)
actor a6: Bruce Yardley (person)
actor a7: Rawiri Tipene (person)
actor a8: the prison reform trust (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 =e1 =e2
stance: a8 +e1 -e2

{a2.does-e1+e2 {a2.d Prosecutors} will ask the Court of Appeal to send {a1 Craig Tolhurst} to prison.}

{a1 Tolhurst}, 63, ran a finance company that took $38 million from 1,400 people. {a1.p He} was convicted of false accounting in May and {a3.does+e1 {a3 Justice Marama Heke} gave {a1.p him} 11 months' detention at {a1.p his} home in Taupō.}

{a3.says+e1 {a3.d The judge} said {a1.d the defendant} had not taken a dollar for {a1.p himself}, that {a1.p he} had pleaded guilty to half the charges and that {a1.p he} cared for a wife with dementia.}

{a2 The Crown} {a2.says-e1+e2 said in {a2.p its} notice on Monday that a starting point of five years would have been right and that the discounts added up to 62 percent.}

{a5 An investors' committee} {a5.does+e2 had written to the solicitor-general four times in the past month}, {a5.says-e1 calling the outcome an insult to {a5.p its} members}. {a6.d Its convener}, {a6 Bruce Yardley}, {a6.says-e1 said {a6.p he} had counted 43 members who had sold their houses. "{a1.p He} can sit on {a1.p his} deck and look at the lake," {a6.p he} said.} {a6.says+e2 {a5.d The committee}'s members would travel to Wellington by bus, {a6 Yardley} said, and fill the public seats.}

{a4 Vivienne Orbell}, {a4.d who represents Tolhurst}, {a4.says-e2 said {a1.d her client} had started to serve the term and {e2 this} left {a1.p him} in limbo.} {a4.says+e1 Three comparable cases since 2011 ended the same way, {a4.p she} said.}

{a1 Tolhurst} {a1.does+e1 has sold a boat and a holiday home and paid $1.1 million to creditors, as {a3.d the judge} required.} {a1.does-e2 {a1.p He} instructed {a1.p his} lawyers on Tuesday to resist.}

{a8 The prison reform trust} {a8.says+e1 said a cell costs $200,000 a year and would give nobody their savings back.} {a8.says-e2 A spokesperson said the public money going into {e2 the challenge} would be better given to the victims.}

{a7 Rawiri Tipene}, {a7.d the justice minister}, {a7.says=e1=e2 said {a7.p he} could not talk about a case before the courts.} {a7.says {a7.p He} accused the opposition of having cut the fraud office's budget.}

A date in November is likely.
