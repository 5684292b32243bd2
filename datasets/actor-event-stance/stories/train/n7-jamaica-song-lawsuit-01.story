id: n7-jamaica-song-lawsuit-01
kind: song copyright suit
country: Jamaica
genre: web news
english: British
form: article
event e1: Winston Gayle's copyright claim over the song Rain on Zinc
actor a1: Winston Gayle (person)
actor a2: Kelsey Dane (person)
actor a3: Monarch Street Records (organization)
actor a4: Caribbean Composers' League (organization)
actor a5: Errol Minto (person)
actor a6: Beverley Chin-Loy (person)
actor a7: Desmond Rowe (person)
actor a8: Ian Fellows (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

{a1.d A 71-year-old Jamaican musician} {a1.does+e1 {e1 is asking a court in New York for $4m from American singer {a2 Kelsey Dane}}}, whose single Wash Me Down spent nine weeks at number one last summer.

{a1 Winston Gayle}, a retired bus mechanic from Spanish Town, {a1.says+e1 says the chorus was taken from Rain on Zinc, which {a1.p he} recorded with {a1.p his} group the Ebonites in 1968 and which sold a few hundred copies.} {a1.says+e1 "{a1.p My} granddaughter was playing it in the kitchen and {a1.p I} sang the next line before it came," {a1.p he} said.}

{a2 Dane}, 26, {a2.says-e1 told an entertainment channel that {a2.p she} loved Jamaican music, had never heard {a1 Mr Gayle}'s record and would not pay for something that {a2.p she} had written on a plane.} {a2.p Her} co-writer, {a7 Desmond Rowe}, {a7.does-e1 has filed a statement with the notes {a7.p he} made that week on a hotel pad}.

{a3.does-e1 {a3 Monarch Street Records} asked the judge on Friday to dismiss {e1 the case}.} {a3.says-e1 {a3.p Its} lawyers said four notes and the word "rain" could not belong to anybody.} {a3.d The company} has settled two similar disputes since 2001 without admitting fault.

The costs are being met by {a4 the Caribbean Composers' League}, {a4.does+e1 which voted in January to set aside $90,000 for the purpose}. {a4.says+e1 {a4.d The league} said {a1 Mr Gayle} was the first of perhaps thirty.}

In Kingston {a6.d the culture minister}, {a6 Beverley Chin-Loy}, {a6.says+e1 said {a6.p she} owned the single {a6.p herself} and that {a2 Miss Dane} was a fine performer.} {a6.says+e1 Old musicians had gone without for too long, {a6.p she} continued, and {a6.p her} officials had given {a1 Mr Gayle} a certified copy of the 1968 registration.}

Some of {a1.p his} contemporaries are less convinced. {a5 Errol Minto}, {a5.d who played bass on the record}, {a5.says-e1 said the melody had come from a hymn that all of them sang as boys.} {a5.says-e1 "{a1 Winston} is {a5.p my} brother and {a5.p I} pray that {a1.p he} gets some money from somewhere. But {a5.p I} can't go to New York and swear that {a1.p he} made it up, and {a5.p I} told {a1.p him} to leave {e1 it}," {a5.p he} said.}

{a1 Mr Gayle} {a1.says+e1 acknowledged the quarrel with {a5 Mr Minto} and said {a1.p he} would go ahead without {a5.p him}.}

Dr {a8 Ian Fellows}, {a8.d a musicologist} who has given evidence in a dozen such actions, {a8.says=e1 said courts look at whether a defendant could have heard the earlier work and at how much is shared.} {a8.says=e1 {a8.p He} had compared the two recordings for this site and found the first bar identical and the rest different. A jury could go either way, {a8.p he} said.}

A hearing on {a3.d the company}'s motion is set for 9 September.
