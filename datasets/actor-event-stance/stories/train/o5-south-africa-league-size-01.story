id: o5-south-africa-league-size-01
kind: football league size
country: South Africa
genre: sports report
english: African
form: article
event e1: the federation's plan to cut the top division to 12 clubs
actor a1: the football federation (organization)
actor a2: Themba Mavuso (person)
actor a3: Riaan Oosthuizen (person)
actor a4: Polokwane Stars (organization)
actor a5: Soweto Arrows (organization)
actor a6: the players' union (organization)
actor a7: Lesego Motaung (person)
actor a8: Kwena TV (organization)
actor a9: Kagiso Ntuli (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

{a1 The football federation}'s executive {a1.does+e1 voted 11-4 on Saturday for {e1 a 12-team top flight} from the 2027 season}, and six clubs found themselves looking at relegation in one go.

{a2.d Federation president} {a2 Themba Mavuso} {a2.says+e1 said average gates had dropped to 3,900 and that 16 clubs were sharing money meant for ten. "{a2.p We} are keeping sides alive on paper. {a2.p I} want four rounds of proper matches and a national team that is not tired in July," said {a2 Mavuso}.}

{a5 Soweto Arrows}, the champions, {a5.does+e1 seconded the motion}. {a8.d Broadcaster} {a8 Kwena TV} {a8.does+e1 has put in writing an offer of R420 million a season, on condition that {e1 the reduction} goes through}.

Among the four who voted no was {a3 Riaan Oosthuizen}, {a3.d who owns {a4 Polokwane Stars}}. {a3.says-e1 {a3.p He} claimed members were given the 40-page document at breakfast and asked to decide before lunch.}

{a4.d The Limpopo club}, 14th in the log, {a4.does-e1 has briefed senior counsel and will approach the sports arbitrator this week}. {a4.says-e1 "{a4.p We} have 61 people on contract until 2029," a club statement said.}

{a6.d The players' union} {a6.says-e1 put the number of jobs at risk at 150 and said {a6.p it} had learned of {e1 the vote} from a journalist.} {a7 Lesego Motaung}, {a7.d the former national captain}, {a7.says-e1 said on radio that half of {a7.p his} own 2019 squad came from the towns that would now have no club.}

{a9.d Sports minister} {a9 Kagiso Ntuli} {a9.says=e1 said government did not run leagues. {a9.p She} had other questions for {a2 Mavuso}, {a9.p she} said, about the missing accounts for the women's tournament, and none about {e1 this}.}

{a2.says+e1 {a2 Mavuso}, asked whether {a2.p he} could live with 14, said {a2.p he} had been elected on 12.} {a1.does+e1 {a1.d The governing body} has told the fixtures office to draw up two calendars}. A general assembly on 6 December must ratify {e1 the change} by two thirds.
