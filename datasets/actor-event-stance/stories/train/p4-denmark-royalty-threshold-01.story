id: p4-denmark-royalty-threshold-01
kind: royalty distribution rule
country: Denmark
genre: newspaper report
english: British
form: article
event e1: Tonekassen's 2,000-play threshold for royalties
event e2: the motion to dismiss Tonekassen's board
event e3: the competition authority's inquiry into Tonekassen
actor a1: Tonekassen (organization)
actor a2: Birgitte Holmsgaard (person)
actor a3: Mads Kjeldgaard-Friis (person)
actor a4: the big publishers (group)
actor a5: folk and jazz composers (group)
actor a6: Solveig Thrane (person)
actor a7: the competition authority (organization)
actor a8: Rasmus Iversholt (person)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 -e2
stance: a3 -e1 +e2 +e3
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1 -e2
stance: a7 =e1 +e3
stance: a8 =e1 =e2

Danish composers in revolt over small sums

Songs that are streamed fewer than 2,000 times a year will earn their writers nothing in Denmark from July, and several hundred of those writers want the people responsible out.

{a1 Tonekassen}, the society that gathers fees from radio, concerts and streaming services and passes them on, {a1.does+e1 adopted {e1 the floor} at a board meeting in March}. {a1.says+e1 {a1.p It} said 71% of the works on its books brought in less than the 4 kroner it costs to process a payment.}

{a2.d Its chairwoman}, {a2 Birgitte Holmsgaard}, {a2.d a film composer}, {a2.says+e1 said {a2.p she} was sorry to see the rule described as an attack on the young. The 19m kroner saved would stay with members and go to works that people actually listened to. "{a2.p I} have 340 titles under the line {a2.p myself}," {a2.p she} said.} {a2.says-e2 {a2.p She} ruled out going before {a2.p her} term ends in 2027 and called the meeting "an expensive way to be angry".}

{a3 Mads Kjeldgaard-Friis}, {a3.d a songwriter from Aarhus}, {a3.does+e2 has gathered the 500 names needed for an extraordinary general meeting, on 4 June, whose only item is {e2 the removal of all nine directors}}.

{a3.says-e1 "What {e1 this} says to anyone starting out is that the first 1,999 listeners do not count," {a3.p he} said. {a3.p He} made a point of praising {a2 Holmsgaard}'s music, which {a3.p he} teaches.}

The society has 48,000 members. Votes are weighted by income, so that about 900 of them can outvote the rest. {a4 The big publishers}, who between them hold 38%, {a4.does+e1-e2 have sent the board their proxies for the meeting and a letter expressing "full confidence in the reform"}.

{a5 Folk and jazz composers} {a5.says-e1 say {a5.p they} will be hit hardest because {a5.p their} catalogues are long and thinly spread.} {a5.does+e2 Some 60 of {a5.p them} are hiring a ferry to Copenhagen for the day of the vote.}

{a6.d A former director}, {a6 Solveig Thrane}, {a6.does-e1 resigned from the board over {e1 the threshold}}. {a6.says-e2 But {a6.p she} has urged colleagues to stay at home on 4 June. Throwing out nine people in the middle of talks with the broadcasters would cost everyone far more than any rounding rule, {a6.p she} wrote.}

Since last week there has also been an official interest. {a7 The competition authority} {a7.does+e3 opened {e3 an inquiry} and asked for six years of minutes}, {a3.does+e3 following a complaint lodged by {a3 Kjeldgaard-Friis}}. {a7.says=e1 It is looking at whether a body with a monopoly may change payments without consulting those affected. The authority stressed that {a7.p it} had formed no opinion on how high a minimum ought to be, or whether there should be one.}

{a1.says-e3 {a1 Tonekassen} said {e3 the investigation} rested on a misunderstanding and that its lawyers would ask for {e3 it} to be dropped.} {a1.says-e2 It described the attempt to unseat the board as a distraction, and {a1.p its} notice to members recommends a vote against.}

{a8 Rasmus Iversholt}, {a8.d who researches the music economy} at a business school in Odense, {a8.says=e1=e2 said similar minimums had survived in two countries and been dropped in a third. On the published proxies the board should survive with 55 to 60% of the weighted vote, {a8.p he} calculated, though turnout was an unknown.}
