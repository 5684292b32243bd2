id: q8-czech-treaty-referendum-01
kind: call for a treaty referendum
country: Czech Republic
genre: parliamentary report
english: British
form: article
event e1: a Czech referendum on the EU debt treaty
event e2: parliament's ratification of the EU debt treaty
actor a1: Prime Minister Vlastimil Hrdina (person)
actor a2: Dagmar Opletalova (person)
actor a3: President Bohumir Strnadel (person)
actor a4: the farmers' party (organization)
actor a5: the constitutional court (organization)
actor a6: Kamil Zdrazil (person)
actor a7: Czech exporters (group)
actor a8: the trade unions (group)
actor a9: Jitka Mrkvickova (person)
actor a10: Senate opponents of the treaty (group)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 -e1 -e2
stance: a5 =e1
stance: a6 +e1 +e2
stance: a7 -e1 +e2
stance: a8 +e1 -e2
stance: a9 =e1 =e2
stance: a10 -e2

Czechs denied say on debt pact, critics claim

{a1.does-e1 {a1 Prime Minister Vlastimil Hrdina} instructed {a1.p his} members on Wednesday to vote down {e1 a bill} that would have called {e1 a Czech referendum on {e2 the EU debt treaty}}.} {e1 It} fell by 104 to 89 after a debate that ended at four in the morning.

{a2 Dagmar Opletalova}, {a2.d the opposition leader} {a2.does+e1 who had brought {e1 it} in}, {a2.says+e1 said the government was afraid of its employers}. {a2.says Asked how {a2.p she} herself would mark the ballot paper, {a2.p she} said {a2.p she} would say so when there was one.}

{e2 The pact} obliges each signatory to write a limit on borrowing into its law and allows fines of up to 0.1% of national output. {a1 Mr Hrdina} {a1.does+e2 signed {e2 it} in Brussels in March} and {a1.says+e2 says that without {e2 it} the crown would be the next currency to be sold}.

{a1.says-e1 "This house decides on war and peace. {a1.p I} should like to know why it is thought too stupid to decide on a percentage," {a1.p he} told deputies.} {a1.says-e1 {a1.p He} would not be talked into {e1 a plebiscite} on {a1.p his} own popularity either, {a1.p he} added.}

The country has held one national referendum, on joining the Union. Each further one needs a law of its own, with a three-fifths majority in both chambers.

{a3 President Bohumir Strnadel}, whose signature is the last stage, {a3.says-e2 has compared {e2 the document} to a lease written by the landlord}. {a3.says+e1 {a3.p He} said at the weekend that a citizen asked once in a generation could surely bear to be asked twice.} {a3.does-e2 {a3.p His} office confirmed that two of {a3.p his} legal advisers had asked for the file to be put "at the bottom of the drawer".}

Inside the coalition there was one rebel. {a6 Kamil Zdrazil}, from Olomouc, {a6.does+e1 walked over to the other lobby} and {a6.says+e2 explained that {a6.p he} was a firm friend of {e2 the treaty}, had campaigned for {e2 it} in every pub in {a6.p his} district}, {a6.says+e1 and believed that {e1 it} would be won and then be safe}.

{a4 The farmers' party}, with 11 seats, {a4.says-e2 considers {e2 the debt limit} ruinous for the villages}, {a4.does-e1 yet voted with the government: holding {e1 a ballot} would cost half a billion crowns, which {a4.p it} would sooner see spent on ponds}.

{a8 The trade unions} {a8.does+e1 have collected 340,000 names for {e1 a vote}} and {a8.says-e2 say that hospitals and pensions will be cut to please people who never see either}. {a7.says+e2-e1 {a7 Czech exporters}, by contrast, spoke of a good morning for the country; {a7.p they} had warned of two months of posters and a falling crown, and want {e2 the text} in force by New Year.}

The government still needs the Senate. {a10 Senate opponents of the treaty} number about 30 out of 81, {a10.does-e2 and intend to ask the judges in Brno whether {e2 it} agrees with the constitution, a step which would hold {e2 it} up until the autumn}.

{a5 The constitutional court} {a5.says=e1 said in a two-line statement that {a5.p it} dealt with texts submitted to {a5.p it}, and that whether or not {e1 the people were consulted} was not a matter on which {a5.p it} gave advice}.

{a9 Jitka Mrkvickova}, a pollster, {a9.says=e1=e2 said three-quarters of those {a9.p she} asked wanted {e1 to be heard} and nearly half could not say on what. Among those with an opinion {e2 the pact} led by 29 to 24, "which is to say that nobody is ahead"}.
