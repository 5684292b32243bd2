id: w1-france-teachers-strike-01
kind: teachers' strike
country: France
genre: wire report
english: British
form: passage
event e1: the teachers' strike over class sizes
event e2: the education minister's minimum service law
actor a1: the National Teachers' Front (organization)
actor a2: Education Minister Bertrand Lacaze (person)
actor a3: Odile Marchetti (person)
actor a4: Yann Kerdoncuff (person)
stance: a1 +e1 -e2
stance: a2 =e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Four in ten primary school teachers across France stayed away from work on Tuesday, according to figures from {a1 the National Teachers' Front}; the ministry put it at under one in four. {a1.says+e1 "{e1 Today} is a beginning," {a1.d the union} said, announcing two further days of {e1 action} over classes {a1.p it} says have swollen to 31 pupils.} {a2 Education Minister Bertrand Lacaze} {a2.says=e1 made no comment on {e1 the stoppage} itself}, {a2.says+e2 preferring to talk up {e2 a law} under which town halls must take children in when teachers walk out}. For {a1.d the union} {a1.says-e2 {e2 such a service} amounts to "strike-breaking by paste and scissors"}. Not for {a3 Odile Marchetti}. {a3.says+e2 {a3.d The mother of twins}, who cleans offices in Créteil, said {a3.p she} would have lost a day's wages without {e2 it}}. {a3.says-e1 "{a3.p I} have thirty-one in {a3.p my} building too, and nobody asks if {a3.p I} would like to stop," {a3.p she} said.} {a4 Yann Kerdoncuff}, {a4.d an education historian}, {a4.says=e1=e2 noted that since 2008 {e2 such provisions} have changed neither how often teachers {e1 strike} nor for how long}.
