id: p7-netherlands-fossil-adverts-01
kind: outdoor advertising ban
country: Netherlands
genre: newspaper report
english: British
form: article
event e1: the ban on street adverts for flights and petrol cars
event e2: Stadsbeeld's lawsuit against the city
event e3: an exemption for local travel agents
actor a1: Wietske Hoekema (person)
actor a2: Stadsbeeld (organization)
actor a3: the travel agents' association (organization)
actor a4: Jurriaan Postma (person)
actor a5: Schone Straat (organization)
actor a6: the transport ministry (organization)
actor a7: an airline based at Eelde airport (organization)
actor a8: Ottoline van Rechteren (person)
actor a9: the city's doctors (group)
actor a10: the liberals (group)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2
stance: a3 -e1 +e3
stance: a4 +e1 +e3
stance: a5 +e1 -e3
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1 =e2
stance: a9 +e1
stance: a10 -e1 +e3

Groningen faces court over posters

{a2.does-e1+e2 {a2 Stadsbeeld}, which owns 1,150 illuminated panels and bus shelters in the Netherlands, has {e2 taken the city of Groningen to court} for forbidding {a2.p it} to hang up pictures of aeroplanes.}

{e1 The by-law} passed by 23 votes to 16 in May. From January neither holidays by air nor cruises nor vehicles with a combustion engine may be promoted in public places. Newspapers, shop windows and the internet are outside {e1 its} reach.

{a2.says-e1 The company argues that free expression is a matter for national law. {a2.p It} also stands to lose about €900,000 a year, according to the writ.}

{a1 Wietske Hoekema}, {a1.d the alderman responsible}, {a1.says+e1 said no one had been forbidden anything except the use of municipal pavement. 'We do not take cigarette posters either, and nobody calls that censorship.'} {a1.says-e2 {a1.p She} had expected {e2 the action}, {a1.p she} said, and had reserved €60,000 to see {e2 it} off.}

It was a close thing in the council. {a10 The liberals}, the second largest group, {a10.does-e1 voted against in a body.} {a10.says-e1 Their leader told the meeting that nobody in the chamber had ever booked a flight because of a bus shelter.} Having lost, {a10.p they} {a10.does+e3 moved {e3 an amendment which would have spared agencies with a shop in the city}.}

{e3 It} fell by a single vote. Among those who supported {e3 it} was {a4 Jurriaan Postma}, {a4.d a member of the small Centre List}, {a4.says+e3 who said that the woman with four employees in the Folkingestraat was not the enemy.} {a4.does+e1 {a4.p He} went on to vote for {e1 the by-law} without {e3 it}.}

{a1 Mrs Hoekema} {a1.says-e3 had told councillors that with {e3 such a loophole} they might as well stay at home.}

{a3 The travel agents' association} {a3.says-e1 puts the loss to {a3.p its} 17 Groningen members at a tenth of bookings, and asks why a lawful trade should be treated like a vice.} {a3.says+e3 {a3.p It} is still in talks with two parties about bringing {e3 the exception} back in the autumn.} {a3.says {a3.p Its} chairman thanked {a1.d the alderman} for a courteous conversation.}

{a7 An airline based at Eelde airport}, eight miles to the south, {a7.does-e1 has moved its campaign to trailers parked on farmland along the motorway, just over the municipal boundary}. Every one of them reads 'Still allowed here'.

The idea came from {a5 Schone Straat}, a group of about 40 volunteers. {a5.does+e1 {a5.p They} collected 4,300 signatures in 2023 and sat in the gallery at every reading.} {a5.says-e3 Had {e3 the carve-out} gone through, one of {a5.p them} said, {a5.p they} would have had to begin again.} {a5.says+e1 {a5.p She} found {e1 the text} too timid about meat and too slow, and said {a5.p they} would be out with buckets and brushes in January to see that {e1 it} was kept.}

{a9.does+e1 A letter from 112 of {a9 the city's doctors}, asking the council to pass {e1 it}, was read out by the mayor's clerk.}

{a8 Ottoline van Rechteren}, who lectures on media law in Leiden, {a8.says=e2 said {e2 the claim} was not hopeless: a court in The Hague found for a city on similar facts last year, one in Arnhem against.} {a8.says=e1 Whether {e1 such rules} have any effect on what people buy has not been measured, {a8.p she} said.}

{a6 The transport ministry} {a6.says=e1 said that {a6.p it} had taken note. National rules on advertising are being looked at and a paper is due in the spring.}

Judgment is expected on 12 December.
