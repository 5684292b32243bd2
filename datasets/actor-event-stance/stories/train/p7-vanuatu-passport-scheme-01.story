id: p7-vanuatu-passport-scheme-01
kind: citizenship by investment
country: Vanuatu
genre: wire report
english: British
form: article
event e1: the suspension of Vanuatu's passport sales
event e2: the no-confidence motion against Prime Minister Tarivuti
event e3: the European Union's end to visa-free travel
actor a1: Prime Minister Willie Tarivuti (person)
actor a2: Finance Minister Jenny Molisale (person)
actor a3: the European Union (organization)
actor a4: Pacific Gate Partners (organization)
actor a5: Ronald Bakeo (person)
actor a6: Chief Abel Naupa (person)
actor a7: a coalition of church women (group)
actor a8: Australia (organization)
actor a9: Kirsten Aldersey (person)
actor a10: Passport agents in Hong Kong (group)
actor a11: Speaker Timothy Vocor (person)
stance: a1 +e1 -e2 -e3
stance: a2 -e1
stance: a3 +e1 +e3
stance: a4 -e1 +e2
stance: a5 -e1 +e2 =e3
stance: a6 +e1 -e2
stance: a7 +e1
stance: a8 +e1 =e2
stance: a9 =e1
stance: a10 -e1
stance: a11 =e2

PORT VILA - {a1.d The leader of Vanuatu} faces a vote in parliament next week that could cost {a1.p him} office, eight days after {a1.p he} {a1.does+e1 {e1 stopped the sale of citizenship to foreigners}}, which paid for a third of last year's public spending.

{a5.does+e2 {e2 The motion} was lodged on Monday by {a5 Ronald Bakeo}, {a5.d the leader of the opposition}, with 27 signatures in a house of 52.} Two are those of ministers' cousins. {a11 Speaker Timothy Vocor} {a11.says=e2 said that {e2 it} was in order and would be taken on Thursday at two o'clock.}

{a1 Prime Minister Willie Tarivuti} {a1.says+e1 said the country had earned 14 billion vatu from people most of whom never set foot in it, and had lost its good name in return.} {a1.says-e2 {a1.p He} called {e2 the challenge} the agents' revenge, and said {a1.p he} had the numbers to see {e2 it} off.} Among recent buyers were two men wanted for fraud in Singapore.

{a3 The European Union} {a3.does+e3 {e3 closed {a3.p its} borders to holders of the passports without a visa} in December.} {a3.says+e1 A spokesman in Brussels said {e1 the halt} was welcome and had been asked for since 2019.} {a1.says-e3 {a1 Mr Tarivuti} hopes that {e3 the measure} can now be undone, and has a meeting there on the 20th.}

{a5 Mr Bakeo} {a5.says {a5.p himself} voted for tighter checks last year.} {a5.says-e1 A tap of that size, {a5.p he} said, could not be turned off on a Tuesday by {a1.d a man} who had not asked what the nurses would be paid with.} {a5.says=e3 About {e3 Europe's decision} {a5.p he} would not be drawn: Brussels had its rules.}

The strain reaches into the cabinet. {a2 Finance Minister Jenny Molisale} {a2.says-e1 read to MPs a list of 61 projects without money and sat down.} {a2.does-e1 {a2.p She} had asked on three occasions for the matter to be put back until the budget in November.} {a2.says {a2.p She} calls {a1.d the prime minister} the most honest man {a2.p she} has served under, and has not said how {a2.p she} will vote.}

{a4 Pacific Gate Partners}, which held the main agency contract, {a4.does-e1 has begun arbitration in London, asking for US$88m.} {a4.does+e2 {a4.p It} is also paying the hotel bills of nine MPs who have moved to a resort on Efate until {e2 the vote}, according to the manager.} {a4.d The firm} did not return calls.

{a10.does-e1 {a10 Passport agents in Hong Kong} were still taking deposits at the weekend, telling customers that the old system would be back by Easter.}

{a6 Chief Abel Naupa}, of the council of chiefs, {a6.says+e1 said that to belong to a place was not a thing with a price. {a6.p He} would have liked to see {e1 it} done ten years ago.} {a6.does-e2 {a6.p He} has been visiting the signatories one after the other with kava, and two have asked for their names to be removed.}

{a7.does+e1 On Saturday {a7 a coalition of church women} walked from Freswota to the sea wall with placards reading 'Not for sale'.}

{a8 Australia} {a8.does+e1 offered 2.1 billion vatu towards teachers' pay on the day of {e1 the announcement}.} {a8.says=e2 {a8.p Its} high commissioner said that who governed was a matter for Vanuatu's parliament alone.}

{a9 Kirsten Aldersey}, {a9.d who follows the region} for a Suva consultancy, {a9.says=e1 put the hole in the accounts at between 9 and 11 per cent of output. Other islands that gave up {e1 such sales} had filled about half of it with grants, {a9.p she} said, and borrowed the rest.}
