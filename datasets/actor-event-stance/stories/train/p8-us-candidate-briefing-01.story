id: p8-us-candidate-briefing-01
kind: intelligence briefing for candidates
country: United States
genre: newspaper report
english: American
form: article
event e1: classified briefings for presidential nominee Royce Hathorne
event e2: Senator Billings's bill to write the briefings into law
actor a1: Royce Hathorne (person)
actor a2: the White House (organization)
actor a3: Senator Gwen Billings (person)
actor a4: Representative Tom Aldana (person)
actor a5: Douglas Weatherspoon (person)
actor a6: former intelligence officers (group)
actor a7: Kyle Brannigan (person)
actor a8: Eleanor Whitcombe (person)
actor a9: a senior intelligence official (person)
actor a10: House leaders (group)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2
stance: a5 =e1 -e2
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 +e1
stance: a10 -e2

WASHINGTON — Two analysts with locked cases are expected in a hotel room in Columbus on Friday, and {a4 Representative Tom Aldana} {a4.says-e1 thinks they ought to stay home}.

{a4.says-e1 “{a1.d A man who reads {a1.p his} mail out loud at rallies} should not be getting ours,” {a4 Aldana}, a member of the House intelligence committee, said of {a1 Royce Hathorne}, the former governor who accepted {a1.p his} party’s nomination for president last week.}

{a4.says-e1 {a4.d The congressman} was referring to a stop in Dayton at which {a1 Hathorne} quoted from a confidential letter by the ambassador in Ankara.}

{a4.does-e1 {a4 Aldana} has gathered 83 signatures on a letter asking the administration to call off {e1 the sessions}.} {a4.says {a4.p He} said {a4.p he} was not questioning anybody’s patriotism, and called {a1.d the nominee} “a gifted fellow, a terrific governor on roads.”}

{a2.says+e1 {a2 The White House} turned the request down in a four-sentence reply on Tuesday, saying that nominees of both parties had been kept informed in every election since 1952.} {a2.p Its} press secretary pointed out that the president himself, who is backing {a1 Hathorne}’s opponent, would go on campaigning against {a1.p him}.

{a7 Kyle Brannigan}, {a1 Hathorne}’s foreign policy adviser, {a7.does+e1 has cleared two hours on Friday, and a further three next week.} {a7.says+e1 {a7.p He} said the letter quoted in Dayton had appeared in a Turkish newspaper a month before.}

{a1.says+e1 “{a1.p I} didn’t leak anything. {a1.p I} read the papers, which more people in that town should try,” {a1 Hathorne} told a radio host in Toledo. “{a1.p I}’ll be there Friday, early, with a pencil.”}

By custom, nominees receive an overview of world threats, with no details of sources or operations. The custom rests on nothing more than courtesy, which is what {a3 Senator Gwen Billings} would like to change. {a3.does+e2 {a3.d The Maine senator} introduced a two-page measure on Wednesday under which every major nominee would be seen at least three times, whatever the sitting president prefers.}

{a3.says+e1 {a3 Billings}, who has endorsed no one, said an incoming president who knows nothing on Jan. 20 is a present to other people’s spies.}

{a2.says-e2 An administration official said the president’s advisers would urge him not to sign {e2 it}, since deciding who sees secrets is his job.} {a10.does-e2 {a10 House leaders} sent {e2 the text} to four committees at once, a route from which few bills return.}

{a4.says-e2 {a4 Aldana} said {a3 Billings} was a friend and that {a4.p he} would “fight {e2 that thing} on the floor, in the hall and in the parking lot.”}

{a6 Former intelligence officers}, 22 of them, {a6.says-e1 wrote in an open letter that foreign agents who had helped the United States had done so on the understanding that their reports would not be aired in Dayton.} {a6.p They} took no position on legislation.

{a9 A senior intelligence official} {a9.says+e1 said that {a9.p he} would be sorry to see {e1 the practice} end. In 2000 and again in 2008, {a9.p he} said, {e1 it} had spared everyone a bad month.}

{a5 Douglas Weatherspoon}, a retired judge who advised three presidents on secrecy, {a5.says-e2 told the Senate panel that {a5.p he} admired {a3.d its sponsor}’s purpose but that Congress could no more order a briefing than it could order a pardon.} {a5.says=e1 On {a1 Hathorne} {a5.p he} declined to give an opinion.}

{a8 Eleanor Whitcombe}, {a8.d a historian of presidential transitions}, {a8.says=e1 said one nominee refused the offer in 1984 and that another was given a shortened version. Nobody has been cut off after accepting.} {a8.says=e2 {a8.p She} said proposals to codify the arrangement had been floated in 1989 and 2017 and had died without a hearing.}
