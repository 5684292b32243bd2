id: n5-us-church-visit-01
kind: campaign visit to church
country: United States
genre: newspaper report
english: American
form: article
event e1: Roger Ellsworth's visit to Mount Horeb church in St. Louis
actor a1: Roger Ellsworth (person)
actor a2: Bishop Lamont Guyton (person)
actor a3: Rev. Clarence Whitby (person)
actor a4: Rep. Shirley Batiste-Cole (person)
actor a5: St. Louis Council of Baptist Pastors (organization)
actor a6: Andre Fulbright (person)
actor a7: Lavonne Petty (person)
actor a8: Tamika Driscoll (person)
actor a9: Hugh Ransome (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

ST. LOUIS — {a1 Roger Ellsworth}, who has spoken about African-American neighborhoods at length before audiences that were nearly all white, {a1.does+e1 {e1 will sit down in front of a black congregation} for the first time this weekend.}

{a2 Bishop Lamont Guyton}, {a2.d the pastor of Mount Horeb}, {a2.does+e1 invited {a1.p him} in July} and {a2.says+e1 said that {a2.p he} had asked every presidential candidate of the past 20 years. {a2.p He} is a registered Democrat, {a2.p he} told a reporter, and does not think {a1 Ellsworth} will carry 10 votes in the room.}

{a2.says+e1 "{a2.p My} people know who they're for," {a2 Guyton} said. "They're able to hear somebody out."}

{a9 Hugh Ransome}, {a9.d a spokesman for {a1.d the Republican}}, {a9.says+e1 said {e1 the trip} was evidence of "outreach that the other side talks about and {a9.p we} do."} According to a schedule given to the congregation, {a1.d the candidate} will tape an interview and not deliver remarks.

{a5 The St. Louis Council of Baptist Pastors} {a5.says-e1 asked {a2 Guyton} by letter to think again. {a5.d The council} represents 140 congregations, and {a5.p its} members noted that Mount Horeb belongs to none of its fellowships.}

Outside the building on Thursday, {a3 Rev. Clarence Whitby}, whose own church is two blocks off, {a3.does-e1 handed out leaflets for a march to start when {a1 Ellsworth} arrives.} {a3.says {a3.p He} has known {a2 Guyton} for 30 years and called {a2.p him} a brother in the Lord.}

{a4 Rep. Shirley Batiste-Cole}, who represents the district, {a4.says-e1 said {a1 Ellsworth} was welcome in St. Louis any day, and that a school, where people could ask {a1.p him} questions, would have been the place to begin.} {a4.p She} will be in Jefferson City on Saturday.

{a6 Andre Fulbright}, {a6.d a barber} who has attended Mount Horeb since childhood, {a6.says+e1 said {a6.p he} would be in the third pew. "{a6.p I} wouldn't vote for {a1.p him} with your hand," {a6.p he} said. "But if {a1.p he} never comes to us, then {a6.p we} complain {a1.p he} never comes."}

{a7 Lavonne Petty}, {a7.d a deputy police chief}, {a7.says=e1 said streets around the building would close at 8 a.m. and that {a7.p her} department would provide space for both supporters and marchers.}

{a8 Tamika Driscoll}, {a8.d a political scientist} in Columbia, Mo., {a8.says=e1 said events of this sort may have another audience, moderate suburban voters, but that studies disagreed about whether such voters noticed them.}

In a poll last month, {a1 Ellsworth} had the support of 4 percent of black voters nationally.
