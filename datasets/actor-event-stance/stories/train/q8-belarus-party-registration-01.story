id: q8-belarus-party-registration-01
kind: party registration
country: Belarus
genre: wire report
english: British
form: article
event e1: the refusal to register the Open Door party
event e2: the Open Door rally in Minsk
event e3: the trial of organiser Pavel Hancharyk
actor a1: the justice ministry (organization)
actor a2: Open Door (organization)
actor a3: Alena Varabei (person)
actor a4: Pavel Hancharyk (person)
actor a5: Minsk city council (organization)
actor a6: Lithuania (organization)
actor a7: state television (organization)
actor a8: the Agrarian Union (organization)
actor a9: Judge Raman Kudzin (person)
actor a10: European observers (group)
actor a11: veterans' organisations (group)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 +e2 -e3
stance: a4 -e3 +e2
stance: a5 -e2
stance: a6 -e1 -e3
stance: a7 +e1 -e2
stance: a8 +e1 -e2
stance: a9 =e1
stance: a10 =e3
stance: a11 +e3 -e2

MINSK - For the fourth time in six years {a1 the justice ministry} of Belarus {a1.does+e1 has sent back the papers of the would-be party {a2 Open Door}}.

{a1.says+e1 Three of the 1,068 founders had given addresses where they no longer lived, a letter dated 6 May says, and the charter calls the governing body a "council" on one page and a "board" on another.} {a1.says+e1 A ministry official, Siarhei Lapko, said it had been an entirely technical matter. Other parties managed to fill in a form, he pointed out; there were 15 of them.}

{a3 Alena Varabei}, {a3.d the party's chairwoman}, {a3.says {a3.p she} congratulated the clerks on their eyesight}. {a3.says-e1 The three founders had moved, {a3.p she} said, because they were thrown out of student hostels the week after signing.} {a2.does-e1 {a2.d The party}, which says {a2.p it} will go on applying "until they run out of commas", hired two retired judges on Tuesday.} {a3.does-e1 {a3.p She} took {e1 the refusal to register the Open Door party} to the supreme court on Thursday.}

{a9 Judge Raman Kudzin} {a9.says=e1 will hear {e1 the complaint} on 2 June, in a session which {a9.p he} said was to last no more than forty minutes}.

Without a certificate an organisation cannot nominate candidates, rent a hall or open an account. It can apply to assemble outdoors, and {a2 Open Door} {a2.does+e2 asked for Yakub Square last Sunday}. {a5 Minsk city council} {a5.does-e2 answered that a bicycle race was to be held there}. {a2.does+e2 Between 600 and 900 members came in spite of that}, many of {a2.p them} pushing bicycles. There were 74 arrests.

{a7 State television} {a7.says-e2 showed {e2 the scene} under the caption "Traffic chaos for a handful"}. {a7.says+e1 In a ten-minute commentary {a7.p it} reminded viewers that a state which let in every club with a rubber stamp would end like its neighbour to the south, and said that {a1.d the ministry} had acted in time.}

{a4 Pavel Hancharyk}, 29, who hired the loudspeakers, is in the dock from Monday, charged with {e3 organising a breach of public order}. {a4.does+e2 {a4.p He} told the investigator that {a4.p he} would have hired bigger ones had there been any.} {a4.does-e3 {a4.p He} has refused to stand when the charge is read and has dismissed the lawyer given to {a4.p him}.} {a3.does-e3 {a3 Ms Varabei} is collecting for {a4.p his} defence} {a3.says+e2 and said that {e2 Sunday} had been the happiest day in the short life of {a2.d the party}}.

Not all who count as opposition in Belarus were sorry. {a8 The Agrarian Union}, which holds two seats in parliament and differs with the government over grain prices, {a8.says-e2 said that people who go to a square without leave must not be astonished by what they find there}. {a8.says+e1 {a8.p It} saw "no gap" for another party and thought {e1 the decision} in order.} {a11 Veterans' organisations}, whose wreaths were trampled, {a11.says-e2 called {e2 the gathering} an offence to the dead} and {a11.says+e3 expressed the hope that the court would be firm with {a4.d the loudspeaker man}}.

{a6 Lithuania}, where {a3 Ms Varabei} studied, {a6.says-e1 handed the Belarusian charge d'affaires a note which described {e1 the rejection} as a farce in four acts}. {a6.says-e3 {a6.p It} asked for {a4 Mr Hancharyk} to be let go before {a4.p his} daughter's birthday on the 20th.}

{a10 European observers} will have one seat at {e3 the hearing}. {a10.says=e3 {a10.p They} said {a10.p they} took part in trials of every sort, wrote down what was said and would publish it in September.}

The next election to the lower house is due in February. Parties have to be on the register six months earlier.
