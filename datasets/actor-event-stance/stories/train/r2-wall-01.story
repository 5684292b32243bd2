id: r2-wall-01
kind: border wall
country: United States
genre: wire report
english: American
form: passage
event e1: the border barrier through Starr County ranchland
event e2: the landowners' lawsuit over the barrier
actor a1: the administration (organization)
actor a2: Eladio Treviño-Garza (person)
actor a3: U.S. District Judge Lenore Pruitt (person)
actor a4: Rep. Wade Hollenbeck (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 +e1

McALLEN, Texas — {a3.does=e1=e2 {a3.d A federal judge} on Monday heard arguments in {e2 a lawsuit brought by nine landowners} who want to stop {e1 construction of 14 miles of border barrier across their ranches} in Starr County}. {a1.does-e2 {a1 The administration} asked the court to dismiss {e2 the case}}, {a1.says+e1 arguing that {e1 the fencing} was urgently needed and that Congress had already appropriated the money}. {a2.does-e1+e2 {a2 Eladio Treviño-Garza}, whose family has held land on the river since the 1880s, is {e2 the lead plaintiff}}. {a3 U.S. District Judge Lenore Pruitt} gave no indication of when {a3.p she} would rule. {a4.says+e1 "Every mile of {e1 it} makes my constituents safer," {a4 Rep. Wade Hollenbeck}, a Republican, said in a statement.}
