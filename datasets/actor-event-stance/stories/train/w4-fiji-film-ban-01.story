id: w4-fiji-film-ban-01
kind: film ban
country: Fiji
genre: local paper
english: Australian
form: passage
event e1: the ban on the comedy "Bula Brother"
event e2: the online release of "Bula Brother"
actor a1: Krishneel Ram Lakhan (person)
actor a2: the Methodist Women's Fellowship (organization)
actor a3: the film control board (organization)
actor a4: Suva cinema owners (group)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 =e2
stance: a4 -e1 -e2

Suva's cinemas will not be showing "Bula Brother" after all. {a3.does+e1 {a3 The film control board} refused the comedy a certificate on Thursday, citing a kava scene in a chapel,} and {a3.says+e1 {a3.p its} chairman later told FijiNow he had slept well on {e1 the decision}}. Within hours {a1.d director} {a1 Krishneel Ram Lakhan} {a1.does+e2 had put {e2 the whole film on the internet} for free}. {a1.says-e1 "{a3.p They} banned a joke. Now the joke has 300,000 views," {a1.p he} said.} {a2 The Methodist Women's Fellowship}, {a2.does+e1 whose petition prompted {e1 the refusal}}, {a2.says-e2 wants the page blocked}. {a4.says-e1-e2 {a4 Suva cinema owners} find {a4.p themselves} cursing both sides: {a4.p they} had sold 1,800 tickets before {e1 the ruling}, and {a4.p they} say {e2 giving the picture away} has finished off any hope of selling more should {e1 it} be reversed.} {a3 The board} {a3.says=e2 said {e2 websites} were outside {a3.p its} powers and {a3.p it} had nothing to add}.
