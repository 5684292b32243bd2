id: q1-grenada-final-court-01
kind: final court of appeal
country: Grenada
genre: newspaper report
english: Caribbean
form: article
event e1: Grenada's switch from the Privy Council to the Caribbean court
event e2: holding the referendum on general election day
event e3: the Spice Labour Movement's boycott of the constitution talks
actor a1: Prime Minister Alban Charles-Mitchell (person)
actor a2: Sister Verity Noel (person)
actor a3: the Spice Labour Movement (organization)
actor a4: Crispin Baptiste (person)
actor a5: the Grenada Bar (organization)
actor a6: Dame Orinthia Redhead (person)
actor a7: the supervisor of elections (person)
actor a8: Carriacou boat owners (group)
actor a9: the British government (organization)
actor a10: Caribbean Community leaders (group)
actor a11: Delroy Simmonds (person)
stance: a1 +e1 +e2 -e3
stance: a2 -e2 -e3
stance: a3 -e2 +e3
stance: a4 +e1 -e2 +e3
stance: a5 +e1 -e2
stance: a6 -e1 -e3
stance: a7 =e1 -e2
stance: a8 -e1
stance: a9 =e1
stance: a10 +e1
stance: a11 =e1 =e2

ST GEORGE'S - For the third time in a decade voters in Grenada will be asked {e1 which judges should have the last word} on their wills, boundaries and murder trials: five in London or five in Port of Spain.

{a1 Prime Minister Alban Charles-Mitchell} {a1.does+e1 laid {e1 the bill} before the House on Tuesday.} {a1.says+e1 {a1.p He} told members that a country with its own flag "ought not to post its quarrels to a street in Westminster".}

A change to an entrenched clause requires two-thirds of those voting. The earlier attempts, by governments of both colours, failed by wide margins. {a1.says+e2 The answer, in {a1.d the prime minister}'s view, is turnout. {a1.p He} intends to {e2 put the question on the same morning as the choice of a new parliament}, which must come by September.}

{a4.says-e2 "{a1.p He} wants to ride into office on the judges' backs," said {a4 Crispin Baptiste}, who leads {a3 the Spice Labour Movement}.} {a4.says+e1 {a4 Mr Baptiste} is a barrister who has appeared before the regional bench eight times, praised it again on Tuesday and said that {a4.p he} would tick yes in any month, in any weather.} {a3.does-e2 But all {a3.d {a4.p his} party}'s six members voted against {e2 the timetable}.}

{a3.does+e3 {a3.p It} has also stayed away since February from the all-party committee on the constitution}. {a4.says+e3 {a4 Mr Baptiste} said {a3.p its} three chairs would remain empty until the minutes were published.} {a1.says-e3 {a1 Mr Charles-Mitchell} called {e3 that} a poor way of showing love for institutions, and would not hear of a recess to allow for more conversations.}

{a2 Sister Verity Noel}, {a2.d who chairs the committee} on behalf of the churches, {a2.does-e3 has been to see {a4 Mr Baptiste} twice with a letter begging {a4.p him} to send at least one person.} {a2.says-e2 Nor does {a2.p she} care for {e2 the date}. In a season of rum and loudspeakers, {a2.p she} said, nobody would read a clause.}

The sternest voice on the other side belongs to {a6 Dame Orinthia Redhead}, a former attorney general. {a6.says-e1 {a6.p She} has friends on the Trinidad bench and considers two of them finer lawyers than anyone in London, {a6.p she} told a packed hall in Gouyave. "They are also 90 minutes away by plane and dine where our ministers dine."} {a6.says-e3 {a6.p She} was as hard on {e3 {a3 the Spice Labour Movement}'s boycott of the constitution talks}: an empty chair had never amended anything.}

In the northern islands the matter is money. {a8 Carriacou boat owners} {a8.says-e1 won a case over harbour dues in London in 2017 after losing at every stage in the region, and a dozen of {a8.p them} sailed down with a banner that said "Leave it so".}

{a5 The Grenada Bar} {a5.does+e1 will hold free classes in 14 parishes and towns on how the Port of Spain court appoints its members, under the title "Ours at last".} {a5.says-e2 {a5.p Its} president, Lystra Gittens, was nevertheless uneasy about {e2 one queue for two decisions} and asked for a gap of three months.}

So did {a7 the supervisor of elections}. {a7.says-e2 In a memorandum of four pages {a7.p he} wrote that two ballots would need 90 more presiding officers than {a7.p he} had, and advised against {e2 it}.} {a7.says=e1 As to {e1 the substance}, {a7.p he} said, a returning officer is the one person on the island without an opinion.}

{a10 Caribbean Community leaders}, meeting in Georgetown, {a10.does+e1 voted US$400,000 for an information campaign.}

{a9 The British government} {a9.says=e1 said the choice was for Grenadians alone; the Privy Council would hear appeals for as long as it was asked.}

{a11 Delroy Simmonds}, {a11.d a pollster} in Bridgetown, {a11.says=e1 has yes at 47 per cent, no at 38 and the rest undecided, which on past form could mean anything.} {a11.says=e2 {e2 A joint poll} tends to raise participation by 20 points in the region, {a11.p he} said, while adding about five to whichever side dislikes the cabinet of the day.}
