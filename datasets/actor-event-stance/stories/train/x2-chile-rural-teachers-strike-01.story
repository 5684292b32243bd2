id: x2-chile-rural-teachers-strike-01
kind: teachers' strike
country: Chile
genre: wire report
english: American
form: article
event e1: the rural teachers' strike in Ñuble
event e2: the government's four-point offer
actor a1: Front of Rural Teachers (organization)
actor a2: Rosario Lagunas (person)
actor a3: Education Undersecretary Álvaro Stegmaier (person)
actor a4: Ñuble labor inspectorate (organization)
actor a5: Yolanda Cares (person)
actor a6: mayors of the Itata Valley (group)
actor a7: Teachers' Guild of Chile (organization)
actor a8: Benjamín Harambour (person)
actor a9: Archbishop Sergio Quezada (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2
stance: a5 +e1
stance: a6 =e1 +e2
stance: a7 -e1 +e2
stance: a8 =e1 =e2
stance: a9 =e1 =e2

CHILLÁN, Chile -- {a1.d Rural teachers} in the Ñuble region {a1.does+e1-e2 voted on Sunday to continue {e1 a strike} that has kept 9,300 children out of class since March 4, rejecting {e2 an offer}} that the government had called its last.

In show-of-hands assemblies in 21 counties, 71 percent of the members of {a1 the Front of Rural Teachers} {a1.does+e1-e2 were for going on with {e1 the stoppage}}, {a1.d the union} said. {a1.says {a1.p They} want the zone allowance, cut in 2021, restored with back pay.}

{a2.says-e2 "{e2 Four points}, and not one of them is money," said {a2 Rosario Lagunas}, {a2.d the front's president}, who teaches six grades in a single room in San Fabián.} {a2.says+e1 "{a2.p We} have been paying for the chalk since 1990. {e1 This} ends when they pay {a2.p us}."}

{e2 The proposal} put forward by {a3 Education Undersecretary Álvaro Stegmaier} consisted of a review commission, new school minibuses, a freeze on closures until 2027 and an amnesty for days lost. {a3.says+e2 {a3.p He} said {e2 it} was generous and that there would be nothing more.}

{a3.says-e1 "Every week of {e1 this} costs a child in the mountains a month, because nobody there has a tutor or a tablet," {a3 Stegmaier} told reporters. "{a3.p I} ask the teachers to put {e1 it} down."}

{a7 The Teachers' Guild of Chile}, {a7.d the much larger national union}, {a7.does-e1 has refused to join {e1 the action}}, {a7.says-e1+e2 which {a7.p it} regards as badly timed, and urged the rural teachers to take {e2 what was on the table}}.

{a6 Mayors of the Itata Valley}, who run most of the schools, {a6.says=e1 were careful not to take sides. In a joint statement {a6.p they} said {e1 the conflict} was between the teachers and the state and {a6.p they} respected both.} {a6.says+e2 {a6.p They} did call {e2 the minibuses and the freeze on closures} "good news that should be accepted."}

In the hamlet of Los Puquios, {a5 Yolanda Cares}, {a5.d whose three children have been at home for five weeks}, {a5.does+e1 was peeling potatoes for a soup pot that feeds the picket}. {a5.says+e1 "The teacher walked here through the snow when {a5.p my} boy had fever. If she says strike, it's strike," {a5 Cares} said.}

{a4.says=e1=e2 The {a4 Ñuble labor inspectorate} said {a4.p it} had logged the vote and forwarded {e2 the parties' documents} to Santiago. {a4.p It} has no power to rule on {e1 a public-sector strike}, a spokeswoman said.}

{a9 Archbishop Sergio Quezada} {a9.says=e1=e2 has offered the seminary as a meeting place. {a9.p He} would not say who was to blame for {e1 the walkout} or what {a9.p he} thought of {e2 the offer}. "If {a9.p I} open {a9.p my} mouth {a9.p I} must close the door," {a9.p he} said after Mass.}

{a8 Benjamín Harambour}, {a8.d a labor historian}, {a8.says=e1=e2 said rural strikes in Chile had tended to be long and to end with roughly half of what was asked. {e2 The government's text} leaves room for that, {a8.p he} said, and so does the union's.}
