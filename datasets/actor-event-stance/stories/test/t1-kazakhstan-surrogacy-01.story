id: t1-kazakhstan-surrogacy-01
kind: surrogacy law
country: Kazakhstan
genre: local paper
english: Asian
form: passage
event e1: Kazakhstan's ban on surrogacy for foreigners
event e2: the raid on the Ana Meyirimi clinic
actor a1: Deputy Aigerim Zhumatova (person)
actor a2: Dr Timur Baigali (person)
actor a3: eleven women in their last months of pregnancy (group)
actor a4: the prosecutor's office (organization)
actor a5: Sabina Ermekova (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 +e2
stance: a5 =e1

SHYMKENT. {a3.d Eleven women in {a3.p their} last months of pregnancy} were in the ward when investigators {e2 broke the lock of the Ana Meyirimi clinic} on Tuesday. {a4 The prosecutor's office} {a4.says+e2 said {e2 the search} was lawful, necessary and would not be the last}; {a4.says=e1 whether {e1 contracts with foreign couples should now be outlawed}, as {e1 a bill before the Mazhilis} proposes, was not for {a4.p it} to say}. {a1 Deputy Aigerim Zhumatova} has no doubts. {a1.says+e1 "What is forbidden to sell abroad? Saiga horn, gold ore. But a Kazakh child, that one may," asked {a1.d the {e1 bill}'s sponsor}.} {a1.p Her} best-known convert runs the clinic. {a2 Dr Timur Baigali} grew rich on German and Israeli clients and {a2.says+e1 announced in January that {a2.p he} had had enough of it and hoped parliament would {e1 outlaw it}}. {a2.says-e2 {a2.p He} called {e2 Tuesday's operation}, on the other hand, "a crime against eleven mothers".} {a3.d The women} {a3.p themselves}, {a3.does-e1-e2 in a joint letter passed out through a window, denounce {e2 the break-in} and demand that {e1 the bill} be dropped}. Sociologist {a5 Sabina Ermekova} {a5.says=e1 puts the number of such births at 600 a year}.
