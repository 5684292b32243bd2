id: p7-australia-crossbench-staff-01
kind: parliamentary staffing cut
country: Australia
genre: newspaper report
english: Australian
form: article
event e1: the cut in advisers for crossbench senators
event e2: the crossbench refusal to pair with absent government senators
event e3: an independent review of staff numbers
actor a1: Special Minister of State Grant Malouf (person)
actor a2: Senator Pru Wetherill (person)
actor a3: Senator Vince Agnoli (person)
actor a4: the opposition (organization)
actor a5: Senator Bronwyn Katsaros (person)
actor a6: the staffers' union (organization)
actor a7: the clerk of the Senate (person)
actor a8: backbenchers in the government (group)
actor a9: Lachlan Dunstan (person)
actor a10: Quiet Majority (organization)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2
stance: a3 -e1 -e2 +e3
stance: a4 +e1 -e3
stance: a5 -e1 +e2 +e3
stance: a6 -e1 +e3
stance: a7 =e2
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 +e1

Senate crossbench to end pairing deal

{a2.does+e2-e1 {a2 Senator Pru Wetherill} and three other crossbenchers will {e2 refuse to stand aside for absent government members} when parliament returns, in retaliation for {e1 a decree that leaves each of them with one adviser in place of four}.}

"If they can't spare {a2.p me} somebody to read the bills, {a2.p I} can't spare them a vote while they're at the dentist," {a2.d the Queenslander} {a2.says+e2 said on Tuesday.}

{e1 The reduction} was announced by {a1 Special Minister of State Grant Malouf} by email on the Friday before Christmas. {a1.says+e1 {e1 It} saves $9.6 million over a term. {a1 Mr Malouf} said {a1.p his} own backbenchers looked after 120,000 voters with the same electorate staff and no adviser whatever, and that the numbers had always been in the gift of the prime minister of the day.}

{a8 Backbenchers in the government} {a8.says+e1 were easy to find in support. Three of {a8.p them} rang this newspaper to say that {e1 it} was about time.}

{a1.says-e2 {a1.d The minister} called {e2 the threat} beneath the dignity of the chamber. One of {a1.p his} colleagues is being treated for leukaemia.}

That has troubled {a3 Senator Vince Agnoli}, an independent from Tasmania. {a3.says-e1 {a3.p He} told breakfast radio that {a3.p he} had 340 bills to get through and would be doing it with one graduate.} {a3.does-e2 {a3.p He} has nonetheless assured the whips in writing that {a3.p he} will go on pairing.} {a3.does+e3 Instead {a3.p he} has given notice of a motion for {e3 an outside inquiry into how many people every office needs}.} {a1.says-e3 The last thing Canberra lacked was {e3 another consultant}, {a1 Mr Malouf} replied.}

{a5 Senator Bronwyn Katsaros} {a5.says+e3 will second {e3 it}.} {a5.says+e2 {a5.p She} sees no contradiction in being one of {e2 the four}.} {a5.says-e1 "{a1 Grant}'s a decent bloke who has been given a grubby job," {a5.p she} said.}

{a4 The opposition} {a4.says-e3 will vote {e3 the motion} down.} {a4.says+e1 {a4.p Its} Senate leader said that when in office {a4.p it} had proposed just such {e1 a trim} and been called vindictive by the very people now carrying it out.}

{a6 The staffers' union} {a6.says-e1 said 33 people had been told of the end of their jobs by a forwarded email.} {a6.says+e3 {a6.p It} has asked for {e3 the review} since 2019.}

{a10 Quiet Majority}, a group that campaigns for smaller government, {a10.says+e1 has taken out newspaper space to thank {a1.d the minister} and suggests that {a1.p he} go on to ministerial offices, where 460 people work.}

{a7 The clerk of the Senate} {a7.says=e2 noted that {e2 pairs} appear nowhere in standing orders. They were an understanding between parties, {a7.p she} said, and {a7.p her} officers simply counted those who were present.}

{a9 Lachlan Dunstan}, {a9.d who teaches politics} in Adelaide, {a9.says=e1 found that advisers to small parties were cut in 2010, 2016 and 2022 and mostly restored within a year, in exchange for votes.} {a9.says=e2 With a government four short of a majority, {e2 a refusal by four} changed the arithmetic on two days in five, {a9.p he} said.}

The first test will be the aged care bill, which is listed for Thursday week.
