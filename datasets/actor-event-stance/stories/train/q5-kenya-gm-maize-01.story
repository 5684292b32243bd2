id: q5-kenya-gm-maize-01
kind: GM maize imports
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the permit for genetically modified maize imports
event e2: the High Court order suspending the permit
event e3: the government's appeal to lift the suspension
actor a1: Agriculture Cabinet Secretary Josphat Kiprono (person)
actor a2: Justice Winfred Nyambura (person)
actor a3: the Smallholder Seed League (organization)
actor a4: the millers' association (organization)
actor a5: Hassan Abdikadir (person)
actor a6: the United States (organization)
actor a7: Tanzania (organization)
actor a8: the national academy of sciences (organization)
actor a9: maize traders in Eldoret (group)
actor a10: Lucy Makokha (person)
actor a11: relief agencies (group)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2 +e3
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 +e1 =e2
stance: a9 =e1 =e2
stance: a10 =e1 =e2 =e3
stance: a11 +e1

Two ships carrying 74,000 tonnes of yellow and white maize were at anchor off Mombasa yesterday, with nobody able to say when, or whether, they will be unloaded.

{a2.does+e2-e1 {a2 Justice Winfred Nyambura} on Monday {e2 stopped {e1 the gazette notice that had opened the port to genetically modified grain}}} until {a2.p she} has heard a petition by {a3 the Smallholder Seed League}. {a2.says-e1 {a2.p She} said the public had been given six days to comment on a matter 'which it will be eating for decades'.}

{a1.does-e2+e3 {a1 Agriculture Cabinet Secretary Josphat Kiprono} {e3 went to the higher bench} the same afternoon}. {a1.says+e1 The grain was tested twice at the port of origin and would be milled within 40 kilometres of the sea, so that not a kernel could be planted, {a1.p he} told reporters in Nakuru. {a1.p He} dismissed as 'WhatsApp science' a claim that it makes cattle barren.}

The government puts this season's shortfall at 10 million bags. A two-kilo packet of flour has gone from 150 shillings to 218 since February.

{a3.does-e1+e2 {a3.d The league}, which has members in 31 counties, went to court on the day that {e1 the notice} appeared}. {a3.says-e1 {a3.p Its} chairwoman said small farmers save and exchange seed and could find themselves with a patented plant in the field without having bought one.} {a3.says+e2 She thanked {a2.d the judge} for reading all 600 pages.}

{a4 The millers' association} {a4.does+e1 had chartered both vessels on the strength of {e1 the permit}}. {a4.says-e2 Each day at anchor costs {a4.p its} members $46,000, a spokesman said, and if {e2 the order} is still there in a fortnight, eleven mills will send their workers home.} {a4.does+e3 {a4.p It} has asked to be joined to {e3 the minister's case}.}

In the Senate, {a5 Hassan Abdikadir} of the opposition {a5.says-e1 demanded to know who had been given the import quotas. {a5.p He} had eaten modified maize as a student in Iowa and slept well, {a5.p he} said, but a licence handed to four companies, two of them registered in May, deserved to be torn up.}

{a6 The United States}, where most of the cargo was grown, {a6.says+e1 said through {a6.p its} embassy that {a6.p it} respected Kenya's courts and hoped that {e1 'a decision founded on evidence'} would be allowed to stand.}

Neighbours are watching. {a7 Tanzania} {a7.does-e1 has instructed customs officers at Namanga to turn back Kenyan flour that comes without a certificate of origin from an earlier harvest}. {a7.d Dar es Salaam} {a7.says-e1 wrote to Nairobi twice in April asking for {e1 the plan} to be put off}. Uganda has said nothing.

{a8 The national academy of sciences} {a8.says+e1 found in a report last year that the varieties were as safe as ordinary ones, and {a8.p its} president, Prof Elphas Wekulo, repeated on Tuesday that there was no reason of health to keep them out.} {a8.says=e2 On the ruling he would not comment, as he had not studied law.}

{a11 Relief agencies} operating in Turkana and Mandera {a11.says+e1 warned of what a long delay would mean there. {a11.p They} have asked for 9,000 tonnes of the shipment to be let in for the feeding centres.}

Among {a9 maize traders in Eldoret}, {a9.d who sit on stocks from the last harvest}, {a9.says=e1=e2 talk was of prices and little else. {a9.p They} sold at 6,400 shillings a bag on Friday, 6,900 on Tuesday, and said {a9.p they} could not guess what it would be next week.}

{a10 Lucy Makokha}, {a10.d an advocate who is not involved in the case}, {a10.says=e1=e2=e3 said interim orders of this sort last 90 days on average. The Court of Appeal could lift {e2 this one} sooner, {a10.p she} said, but usually asks whether the cargo can be re-exported, and it can.}

Kenya banned such imports in 2012 and lifted the prohibition ten years later. That decision, too, was taken to court.
