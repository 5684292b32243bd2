id: n5-us-super-pac-01
kind: super PAC spending
country: United States
genre: newspaper report
english: American
form: article
event e1: the super PAC Forward Together's $9 million effort for Mayor Colin Draycott
event e2: Congresswoman Nakamura Reyes's call for a pledge against outside money
actor a1: Mayor Colin Draycott (person)
actor a2: Forward Together (organization)
actor a3: Congresswoman Lynn Nakamura Reyes (person)
actor a4: Stuart Halloway (person)
actor a5: Clean Ballot Project (organization)
actor a6: Attorney General Monica Jelinek (person)
actor a7: Trevor Quist (person)
actor a8: Federal Election Commission (organization)
actor a9: Annette Purcell (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 =e1 +e2
stance: a7 =e1 =e2
stance: a8 =e1
stance: a9 +e1

LOS ANGELES — {a2.does+e1 {a2.d A political committee run by {a1.d the mayor}'s former law partner} has reserved $9 million in television time} on behalf of {a1 Colin Draycott}'s campaign for the Democratic Senate nomination, according to station records, putting {a1.d a candidate} who has made campaign finance one of {a1.p his} themes in an uncomfortable position.

{a1.says-e1 {a1 Draycott} said Monday that {a1.p he} had asked {a2.d the committee}, {a2 Forward Together}, to stand down and return what it had raised. "{a1.p I} did not want {e1 this}, {a1.p I} don't need it, and {a1.p I} said so in writing," {a1.p he} told reporters in Fresno.}

{a4 Stuart Halloway}, {a4.d the Silicon Valley investor} who wrote the largest check, for $4 million, {a4.says+e1 said in an interview that {a4.p he} understood {a1.d the mayor}'s feelings and would go ahead. "It's {a4.p my} money and it's {a4.p my} First Amendment right," {a4.p he} said.} By law candidates may not direct such groups. {a9 Annette Purcell}, {a9.d the committee's treasurer}, {a9.says+e1 said the first spots would be seen on Thursday in San Diego.}

{a3 Congresswoman Lynn Nakamura Reyes}, who trails {a1 Draycott} by six points, {a3.says-e1 said that {e1 the spending} would drown out the voters} and {a3.does+e2 sent {a1.p him} {e2 a two-page agreement under which a candidate helped by an outside ad would give half its cost to charity}.}

{a1.says-e2 {a1.d The mayor} declined to sign, saying that {e2 the document} was written so that {a3.p her} own union allies would be exempt.} {a4.says-e2 {a4 Halloway} referred to {e2 it} as a stunt.}

{a5 The Clean Ballot Project}, a watchdog that gave {a1 Draycott} {a5.p its} highest rating last year, {a5.says+e2 asked all three Democrats to put their names to {e2 the text}.} {a5.does-e1 {a5.p It} also lodged a complaint contending that {a2 Forward Together} had used footage shot by the campaign.}

The third contender, {a6 Attorney General Monica Jelinek}, {a6.does+e2 signed on Monday afternoon in front of cameras in Oakland.} {a6.says=e1 Asked about {e1 {a2.d the group}'s plans}, {a6.p she} said {a6.p her} office might have to review it and that {a6.p she} therefore could not comment.}

A spokesman for {a8 the Federal Election Commission} {a8.says=e1 said {a8.p it} had received the complaint and that reviews of this type took about 14 months.}

{a7 Trevor Quist}, {a7.d a campaign finance scholar} in Sacramento, {a7.says=e1=e2 said similar pledges had held in one Senate race and collapsed within weeks in three others. Neither {e1 the money} nor {e2 the agreement} was likely to be decisive before the June primary, in which the top two finishers advance, {a7.p he} said.}
