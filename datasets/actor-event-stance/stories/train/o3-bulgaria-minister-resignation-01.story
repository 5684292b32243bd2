id: o3-bulgaria-minister-resignation-01
kind: minister's resignation
country: Bulgaria
genre: wire report
english: British
form: article
event e1: Interior Minister Penchev's resignation
actor a1: Krasimir Penchev (person)
actor a2: Prime Minister Todorka Velchovska (person)
actor a3: Edinen Pat (organization)
actor a4: relatives of the victims (group)
actor a5: the police union (organization)
actor a6: Plamen Gochev (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1

SOFIA - {a1.d Bulgaria's interior minister}, {a1 Krasimir Penchev}, {a1.does+e1 {e1 handed in a letter} to {a2.d the prime minister} on Saturday}, nine days after a car fleeing from a patrol killed four people at a bus stop in Plovdiv.

{a1.says+e1 "The officers followed an instruction that carries {a1.p my} signature. {a1.p I} do not see how {a1.p I} can explain it to anybody from this chair," {a1 Penchev} said at a news conference that lasted three minutes.} 

{a2 Prime Minister Todorka Velchovska} {a2.says-e1 told state television that {a2.p she} had asked {a1.p him} to think again over the weekend. {a2.p She} said crime had fallen by 11 per cent during {a1.p his} term and the new rules on pursuits, which the ministry is drafting, "should be finished by the person who began them".}

{a2.does-e1 By Sunday night {a2 Velchovska} had not forwarded {e1 the letter} to parliament}, which has to vote on any change in the cabinet.

{a1.says+e1 {a1 Penchev} made it known through {a1.p his} press office that there was nothing to think about.} {a1.does+e1 {a1.p He} has cleared {a1.p his} desk} and left for {a1.p his} home town of Montana, a spokeswoman said.

{a3.does+e1 The opposition party {a3 Edinen Pat}, which had collected signatures for a vote against {a1.d the minister}, withdrew {a3.p its} motion as no longer needed.} {a3.says {a3.p It} wants the chief of the Plovdiv police to be prosecuted.}

{a4 Relatives of the victims} {a4.does+e1 had blocked the boulevard in front of the ministry every evening since the accident with a banner reading "Go".} {a4.says+e1 Two of {a4.p them} said on Sunday that {e1 it} was the first decent act in nine days.}

{a5.says-e1 {a5 The police union} said {a1 Penchev} had raised pay by a third and bought 600 cars, and the 28,000 people in uniform were losing the only minister who ever came to a night shift.}

{a6 Plamen Gochev}, {a6.d floor leader of the junior coalition partner}, {a6.says-e1 warned that the majority of three seats could not stand the search for a successor.}
