id: q8-austria-mobile-tv-01
kind: mobile television frequency
country: Austria
genre: newspaper report
english: British
form: article
event e1: giving Austria's fourth TV frequency to mobile television
event e2: public broadcaster's demand for a free place on mobile TV
event e3: a licence fee on television phones
actor a1: the broadcasting regulator (organization)
actor a2: Donauphon (organization)
actor a3: the public broadcaster (organization)
actor a4: theatre technicians (group)
actor a5: Veronika Prantl (person)
actor a6: Klangfunk (organization)
actor a7: Johannes Uitz (person)
actor a8: the media minister (person)
actor a9: test viewers in Graz (group)
actor a10: the state of Tyrol (organization)
actor a11: the football league (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2 -e3
stance: a3 +e2 +e3
stance: a4 -e1
stance: a5 =e1 =e3
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1 -e3
stance: a9 +e1
stance: a10 +e1
stance: a11 +e1

Mobile TV wins slot on Austrian airwaves

Austrians will be able to watch moving pictures on their telephones by the summer, after {a1 the broadcasting regulator} {a1.does+e1 set aside {e1 the last vacant channel} for the purpose}.

{a1.d The authority} in Vienna {a1.says+e1 said the spectrum had been idle since analogue transmission ended and a country of nine million could support up to 16 stations for the small screen}. {a1.does+e1 {a1.p It} will take applications from 3 March.}

Trials in Graz last year with 340 handsets found that people watched for 23 minutes a day, mostly on trams and, to the surprise of the researchers, at home in the kitchen. {a9.says+e1 {a9 Test viewers in Graz} asked to keep the sets when the pilot closed, and 71% would pay for {e1 a service}.}

{a2 Donauphon}, the second-largest of the network operators, {a2.does+e1 has already ordered 60 transmitters}. {a2.says+e1 {a2.p Its} technical director called {e1 the step} overdue and complained that Koreans had enjoyed it for three years.} {a2.p He} was less enthusiastic about an idea from {a3 the public broadcaster}.

{a3.says+e2 That body wants both {a3.p its} channels {e2 carried at no charge}, as they are on cable}, {a3.says+e3 and has let it be known that {e3 a television in a pocket is a television}, so that owners who do not yet pay the 24 euros a month should begin}. {a3.says Whether to hand {e1 the frequency} to phones at all was for others to judge, a spokesman said.}

{a2.says-e2 "Sixteen places, two of them gone before we open the door? No thank you," said {a2 Donauphon}.} {a2.says-e3 As for {e3 the fee}, {a2.p it} calculated that a schoolboy would be paying more for the tax than for the telephone.} {a1.does-e2 {a1.d The regulator}'s draft contains {e2 no such right}, and {a1.p it} turned down a request to add one.}

{a8 The media minister} {a8.says+e1 congratulated {a1.d the authority} on {a1.p its} courage} and {a8.says-e3 assured parliament that as long as {a8.p she} held the post no inspector would be looking into handbags}.

Others had hoped for the same stretch of the spectrum. {a4 Theatre technicians} depend on it for cordless microphones. {a4.says-e1 {a4.p Their} association, which represents about 200 stages, said the festival in Salzburg alone used 130 of them in one evening and that the first casualty would be an aria.} {a6.does-e1 {a6 Klangfunk}, which makes such equipment in Linz, has appealed to the administrative court.}

{a10 The state of Tyrol} had planned to use {e1 the channel} for broadband in valleys without cable. {a10.does+e1 {a10.p Its} governor signed the states' declaration of consent all the same}, {a10.says+e1 saying that a farmer in the Oetztal had waited so long for broadband that he might as well have the news in the meantime}.

{a7 Johannes Uitz}, {a7.d who represents consumers on the regulator's advisory board}, {a7.says was full of praise for the pictures, which {a7.p he} had tried out on the way to the meeting}. {a7.does-e1 {a7.p He} voted against all the same}, {a7.says-e1 because no one had shown that two rival operators would ever bid, and a monopoly was a poor reason to tie up a public good for ten years}.

{a11.does+e1 {a11 The football league} has offered every goal to whoever builds {e1 the network}, at half the cable price for the first season.} Handset makers are divided over which system to build in. At least three standards are in use worldwide, and a set sold in Seoul will show nothing in Salzburg.

{a5 Veronika Prantl}, an analyst at a Munich market research firm, {a5.says=e1=e3 forecasts 400,000 subscribers after three years if {e1 the service} starts on time. {e3 A levy}, {a5.p she} said, would take about a quarter off that number and bring the broadcaster some 9m euros; {a5.p she} left it to politicians to say which mattered more}.
