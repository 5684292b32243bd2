id: o3-netherlands-border-posts-01
kind: border controls
country: Netherlands
genre: web news
english: British
form: article
event e1: night-time passport checks on the Belgian border
actor a1: Joost van Haaften (person)
actor a2: the Dutch cabinet (organization)
actor a3: Marleen Oosterwijk (person)
actor a4: transport lobby Wegvervoer Zuid (organization)
actor a5: the province of Antwerp (organization)
actor a6: the European Commission (organization)
actor a7: Fenna Drost (person)
actor a8: the border police (organization)
actor a9: Stem van het Land (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1
stance: a9 +e1

Anyone driving into the Netherlands from Belgium after eleven in the evening will have to show a document from 1 October, {a2.d the government} in The Hague said on Friday.

{a2 The Dutch cabinet} {a2.does+e1 notified Brussels of {e1 the measure}, which is to last five months}. {a1 Joost van Haaften}, {a1.d minister of justice}, {a1.says+e1 pointed to 61 attacks on cash machines since January, in 40 of which the getaway car went south.}

{a1.says+e1 "They are across the line in eleven minutes. {a1.p I} want somebody to be standing there," {a1 Van Haaften} said after the weekly cabinet meeting.}

{a1.d The minister}'s own party, {a9 Stem van het Land}, {a9.does+e1 tabled the resolution asking for {e1 it} in June.} {a9.says+e1 {a9.p It} wants four more crossings to be included.}

{a3 Marleen Oosterwijk}, {a3.d mayor of the border town of Hulst}, {a3.says-e1 said 300 nurses and bakers who live on the other side would queue before every night shift.} {a3.does-e1 {a3.p She} and eleven colleagues have written to the king's commissioner} and {a3.p she} has asked for a meeting.

{a4.says-e1 Each lorry would lose an average of 23 minutes, according to the {a4 transport lobby Wegvervoer Zuid}, which put the bill at 14 million euros.}

{a8 The border police}, which has 280 officers for the task, {a8.says=e1 said {a8.p its} rosters had been adapted. A spokeswoman said one car in about 20 would be stopped.}

On the other side, {a5 the province of Antwerp} {a5.says=e1 said {a5.p it} had been informed on Thursday and would put up signs.}

{a7 Fenna Drost}, {a7.d who teaches European law} in Nijmegen, {a7.says-e1 said burglary by night was not a serious threat to public order as the Schengen code understands it. "Any judge who is asked will see that," {a7.p she} said.}

{a6 The European Commission} {a6.says=e1 confirmed that the letter had come in. {a6.p It} has four weeks to give an opinion.}

{a1.says {a1 Van Haaften}, who was in Brussels last week, described relations with Belgium as excellent.}
