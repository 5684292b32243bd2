id: n7-uk-presenter-contract-01
kind: presenter contract
country: United Kingdom
genre: web news
english: British
form: article
event e1: Castle FM's decision not to renew Derek Pashley's contract
actor a1: Derek Pashley (person)
actor a2: Castle FM (organization)
actor a3: Fiona Marchbank (person)
actor a4: Guild of Radio Performers (organization)
actor a5: Alan Tresham (person)
actor a6: Lorna Whitby (person)
actor a7: Rupert Gaines (person)
actor a8: more than 6,000 listeners (group)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 -e1

Breakfast show host {a1 Derek Pashley} is to leave {a2 Castle FM} in March after 14 years, {a2.does+e1 {a2.d the station} has confirmed}.

{a1 Pashley}, 52, {a1.says-e1 told listeners on Thursday morning that {a1.p he} had "found out in a car park" that {a1.p he} would {e1 not be offered another deal}.} {a1.says-e1 "{a1.p I} would have stayed for as long as {a2.p they} wanted {a1.p me}. That was not {a1.p my} choice," {a1.p he} said.}

{a2.says+e1 In a statement {a2 Castle FM} thanked {a1.d the presenter} for {a1.p his} service but said the breakfast programme needed "a fresh direction".} The show lost 190,000 listeners in the last two quarters, according to industry figures.

{a3.d The station's controller}, {a3 Fiona Marchbank}, {a3.says+e1 said {a1.p he} was one of the finest broadcasters {a3.p she} had worked with and that the figures left {a3.p her} with no other option.} {a3.does+e1 {a3.p She} wrote to staff on Wednesday night setting out the timetable for the change.}

{a4 The Guild of Radio Performers}, which represents about 2,000 presenters and producers, {a4.does-e1 has engaged lawyers on {a1 Pashley}'s behalf}. {a4.says-e1 {a4.p It} said {a1.p he} had been promised talks in the autumn and that none had been held.}

{a8 More than 6,000 listeners} {a8.does-e1 had put their names to an online petition by Thursday evening asking for {a1.p him} to be kept on.}

But {a5 Alan Tresham}, {a5.d who produced the programme until 2003}, {a5.says+e1 said {e1 it} should have happened sooner.} {a5.says+e1 "{a1 Derek} was marvellous ten years ago. The show has been tired for a long time and everybody in the building knew," {a5.p he} said.}

{a1 Pashley} joined {a2.d the station} from hospital radio in Lincoln and moved to the breakfast slot a year later. {a1.p He} won two national awards and was fined once, in 2001, over a remark about a councillor.

{a6 Lorna Whitby}, {a6.d who presents the mid-morning programme}, will take over from 3 March. {a6.says=e1 {a6.p She} said {a6.p she} had got on well with {a1.d {a6.p her} predecessor} and had played no part in {e1 the decision}, on which {a6.p she} would not comment.}

Media analyst {a7 Rupert Gaines} {a7.says=e1 said such changes usually cost a station listeners for six months and that nobody could tell what would follow.} {a7.says=e1 "Some come back, some don't," {a7.p he} said. "It depends who they put in."}
