id: p8-belgium-foreign-policy-veto-01
kind: national veto in foreign policy
country: Belgium
genre: newspaper report
english: British
form: article
event e1: the plan to end national vetoes in EU foreign policy
event e2: the Maltese delegation's walkout
event e3: Slovenia's emergency-brake proposal
actor a1: Kadri Ojavere (person)
actor a2: Malta (organization)
actor a3: Ninu Zerafa (person)
actor a4: the European Commission (organization)
actor a5: Austria (organization)
actor a6: Luc Heinenhoff (person)
actor a7: Slovenia (organization)
actor a8: some diplomats (group)
actor a9: Marie-Laure Desquens (person)
actor a10: smaller eastern states (group)
stance: a1 +e1 -e3
stance: a2 -e1 +e2
stance: a3 -e1 +e2 -e3
stance: a4 +e1
stance: a5 -e1 +e3
stance: a6 +e1 -e2
stance: a7 +e3
stance: a8 =e1 =e2
stance: a9 =e1 =e3
stance: a10 +e1 =e3

Leaders part without deal on foreign policy votes

{a1.does+e1 {a1 Kadri Ojavere} put {a1.p her} one-page text on the table shortly before midnight.} Under {e1 it}, sanctions and joint statements would pass with the backing of 15 of the 27 European Union member states.

Eleven minutes later one of the chairs was empty. {a3.does-e1+e2 {a3 Ninu Zerafa}, {a3.d the Maltese prime minister}, read out two sentences in {a3.p his} own language, closed {a3.p his} folder and {e2 left for the airport} with {a3.p his} officials.}

{a3.says-e1 "A country of half a million people has one thing to bring to this building, and that is {a3.p its} hand in the air," {a3.p he} told reporters on the pavement.}

The summit in Brussels had been meant to deal mainly with fish stocks and the price of electricity. {a1.d The Estonian leader}, who is serving {a1.p her} first term, {a1.says+e1 said afterwards that {a1.p she} would bring {e1 the item} back in June, and again in October if need be.}

Eleven statements have failed since January because a single government refused to sign. Six of them concerned the eastern Mediterranean, where {a2 Malta} {a2.does-e1 has raised objections to each draft which took the decision out of {a2.p its} reach}.

{a2.says+e2 A spokeswoman for the government in Valletta said that {a2.p it} stood by {e2 the departure of {a2.p its} team} and would do the same "on any night when the treaty is treated as a suggestion".}

{a4 The European Commission} {a4.does+e1 has set aside two legal drafters for {e1 the Estonian text}}. {a4.says+e1 {a4.p It} rejected the suggestion that a change would need to be ratified by 27 parliaments, pointing to a clause that leaders can use by themselves.}

{a5 Austria} was more polite. {a5.says-e1 {a5.p Its} chancellor congratulated {a1 Ms Ojavere} on "a serious piece of work" and said that neutral countries could not be bound on such questions by a show of hands.}

{a5.does+e3 Vienna did, however, help to draw up {e3 a text} circulated by {a7 Slovenia}}, {a7.does+e3 whose officials had gone from table to table with {e3 it} during the main course}. {e3 That} would let any country stop a vote for three months by naming a vital interest.

{a1.says-e3 {a1 Ms Ojavere} described {e3 the three-month clause} as "the same lock with a bigger key".} {a3.says-e3 {a3 Mr Zerafa}, asked about {e3 it} before {a3.p he} boarded, said three months was how long it took other people to stop listening.}

{a6 Luc Heinenhoff}, who spoke for Luxembourg in the absence of its premier, {a6.says-e2 said that nobody had ever persuaded anyone from a departure lounge.} {a6.says+e1 {a6.p His} country was smaller than most and had been outvoted on milk, steel and taxes "without sinking into the ground".}

{a10 Smaller eastern states} {a10.says+e1 let it be known that {a10.p they} would rather lose the odd ballot than wait another year for measures against their neighbour.} {a10.says=e3 On {e3 the Slovenian idea} {a10.p they} had no instructions.}

{a9 Marie-Laure Desquens}, {a9.d who teaches European law in Liege}, {a9.says=e1=e3 said {e1 the 15-country rule} and {e3 the delay} rested on different articles. The first needs every government to agree once; the second can be written into the rules of procedure, {a9.p she} explained.}

{a9.says=e1 "So you need unanimity in order to do without unanimity," {a9.p she} added.}

{a8 Some diplomats} {a8.says=e2 noted that leaders have gone home early on at least four occasions since 1965 and that in each case they were back within the year.} {a8.says=e1 {a8.p They} put the chances of agreement in June at no better than even.}

The next regular meeting is on 19 June. Officials said that the fish stocks were settled in forty minutes.
