id: w4-belgium-bomb-attack-01
kind: bomb attack
country: Belgium
genre: live blog
english: European
form: passage
event e1: the explosion at Liège's Café du Pont
event e2: Sunday's silent march in Liège
actor a1: Mayor Sabine Dorthu (person)
actor a2: Outremeuse shopkeepers (group)
actor a3: Franck Lemestre (person)
actor a4: prosecutor Anne-Lise Gérardy (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 =e1

16.10: {a4 Prosecutor Anne-Lise Gérardy} is at the microphones. {a4.says=e1 {a4.p She} says two kilos of TATP were used at {e1 the Café du Pont}, and that no link to the drugs trade has been established "or excluded".} 16.25: {a1 Mayor Sabine Dorthu} next. {a1.says-e1 Whoever planted {e1 this thing} attacked every family in Liège, {a1.p she} says, close to tears.} But {a1.says-e2 {a1.p she} repeats that {a1.p she} cannot allow {e2 Sunday's march} while the bomber is at large: "Please stay at home. {a1.p I} am begging you."} 16.40: {a2.says-e1 {a2 Outremeuse shopkeepers} have put black ribbons on {a2.p their} doors.} {a2.does+e2 {a2.p They} will be walking on {e2 Sunday}, permit or no permit, and are handing out white scarves.} 16.55: {a3 Franck Lemestre}, the federal police union's man here, {a3.says=e1=e2 says officers will do what they are ordered to on {e2 the day} and asks people to stop sharing pictures of {e1 the blast}}.
