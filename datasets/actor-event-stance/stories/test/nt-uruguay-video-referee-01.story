id: nt-uruguay-video-referee-01
kind: video referee removal
country: Uruguay
genre: sports report
english: British
form: article
event e1: scrapping the video referee in Uruguay's first division
actor a1: Atlético Paysandense (organization)
actor a2: Washington Bermolén (person)
actor a3: Deportivo Rambla (organization)
actor a4: Nelson Garmendia (person)
actor a5: the referees' association (organization)
actor a6: Silvina Echart (person)
actor a7: Fabricio Olivenza (person)
actor a8: the league's general secretary (person)
actor a9: the national team coach (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

MONTEVIDEO - Uruguay's first division clubs will vote on 30 November on whether to {e1 switch off the screens}.

{e1 The motion} {a1.does+e1 was put down by {a1 Atlético Paysandense}} after Sunday's 1-1 draw with {a3 Deportivo Rambla}, in which a goal was cancelled after a check lasting seven minutes. Five of the 16 clubs have signed and nine votes are needed.

{a2.d Paysandense president} {a2 Washington Bermolén} {a2.says+e1 said the system cost each club $180,000 a season. "{a2.p I} can buy a left back for that, and he will make mistakes for only one team," {a2 Bermolén} told Radio Litoral.}

{a2.says+e1 {a2.p He} said attendance in Paysandú had gone down in each of the three years since the cameras came.}

{a4 Nelson Garmendia}, {a4.d his counterpart at {a3 Rambla}}, {a4.says-e1 recalled that before 2022 {a4.p his} side had lost a title to a goal scored with a hand.} {a3.does-e1 {a3.d The club} has circulated a study to the other 15 that counts 94 wrong decisions put right last season}, and {a3.does-e1 offered to pay a part of the bill for the three smallest.}

{a5 The referees' association} {a5.says-e1 said {a5.p its} members would be sent back to being shouted at for things the whole stadium could see on a telephone.} {a5.does-e1 {a5.p It} has asked to be heard before the vote.}

{a6 Silvina Echart}, {a6.d who ran the line} on Sunday, {a6.says-e1 said without the check the goal would have stood, and it was half a metre offside.}

The coaches have mostly kept out of it. An exception was {a7 Fabricio Olivenza} of Sportivo Cerrito, {a7.says+e1 who said {a7.p he} had stopped celebrating goals and so had {a7.p his} players. {a7.p He} said {a7.p he} had asked {a7.p his} board to add its name.}

{a9 The national team coach}, stopped by reporters at Carrasco airport, {a9.says=e1 said {a9.p he} would pick {a9.p his} squad with or without cameras and that {e1 this} was for the clubs.}

{a1.does+e1 {a1 Paysandense} has invited the presidents of the undecided clubs to a barbecue on Friday.} {a4.says {a4 Garmendia}, asked whether {a4.p he} would go, said {a4.p he} had a wedding.}

{a8 The league's general secretary} {a8.says=e1 said the contract with the operator could be ended with 60 days' notice, so a yes would take effect in February.} Played 13 rounds, Rambla lead the table with 29 points.
