id: peace-deal
kind: sample
country: Colombia
genre: wire report
english: American
form: article
event e1: the Yopal peace deal
event e2: the amnesty for rank-and-file fighters
actor a1: the Colombian government (organization)
actor a2: Eastern Command (organization)
actor a3: Álvaro Restrepo Luna (person)
actor a4: Camila Otálora (person)
actor a5: Hernando Cifuentes Rojas (person)
actor a6: Jaime Peñaloza (person)
actor a7: Association of Victims of Casanare (organization)
actor a8: Sister Inés Barrera (person)
actor a9: Ingrid Falk (person)
actor a10: the United Nations mission in Colombia (organization)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 +e1 +e2
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1 -e2
stance: a8 +e1
stance: a9 =e1
stance: a10 =e1 =e2

YOPAL, Colombia - {a1.does+e1 {a2.does+e1 {a1 The Colombian government} and {a2 the Eastern Command} signed {e1 a peace agreement} on Thursday}} that is meant to end 19 years of fighting on the eastern plains, a conflict that has killed some 7,400 people.

The ceremony, held in a cattle fairground under heavy guard, followed 14 months of negotiations in Oslo and Havana.

{a3 Álvaro Restrepo Luna}, {a3.d the government's chief negotiator}, {a3.says+e1 said {e1 the accord} was imperfect and worth every hour spent on it.}

{a3.says+e1 "{a3.p We} did not get everything {a3.p we} asked for and neither did they. That is how you can tell {e1 it} is an agreement and not a surrender," {a3.p he} said.}

Under {e1 the 112-page text}, about 2,300 fighters will hand over their weapons to {a10 the United Nations mission in Colombia} within 180 days. {a2.d The group} will be allowed to form a political party, and {e2 ordinary members who have not been accused of war crimes will receive an amnesty}.

{a4 Camila Otálora}, {a4.d the commander known as "Marta,"} wore a white shirt in place of fatigues. {a4.says+e1 "{a4.p I} have buried two brothers and {a4.p I} do not want to bury anybody else's," {a4.p she} told the crowd.}

Others stayed away. {a5 Hernando Cifuentes Rojas}, {a5.d a former defense minister} who leads the opposition in the Senate, {a5.does-e1 boycotted the event} and {a5.says-e1 said {a5.p his} party would campaign to have {e1 the deal} put to a referendum, where {a5.p he} hoped it would be buried.}

{a5.says-e1 "You do not pay the arsonist to put out the fire," {a5.p he} said.}

A breakaway unit of the rebels, led by {a6 Jaime Peñaloza}, also {a6.does-e1 rejected {e1 the agreement}} and {a6.does-e1 fired mortar rounds at a police post in Arauca on Wednesday night}, wounding three officers. {a6.says-e1 In an audio message {a6 Peñaloza} called the signatories "traitors to the dead."}

Support came from a less expected quarter. {a7 The Association of Victims of Casanare}, which represents 3,100 families, {a7.does+e1 sent a delegation to sit in the front row}. {a7.says+e1 "{a7.p We} have been waiting for this silence," the association's statement said.} {a7.says-e2 But {a7.d the association} said {a7.p it} could not accept {e2 the amnesty} and would challenge that chapter before the Constitutional Court.}

{a3.says+e2 {a3 Restrepo} said that without {e2 the amnesty} "there would be no one to sign with," and that commanders would still face trial.} {a1.does+e2 {a1.d The government} sent {e2 the measure} to Congress as a bill within hours of the signing.}

{a8 Sister Inés Barrera}, {a8.d a Franciscan nun} who carried messages between the sides for six years, {a8.does+e1 rang the chapel bell in the village of La Chaparrera when the signing was broadcast}. {a8.says+e1 "{a8.p I} will ring it again on the day the last rifle is melted," {a8.p she} said.}

{a9 Ingrid Falk}, {a9.d a researcher at a Stockholm peace institute}, {a9.says=e1 said the odds were about even. Roughly half of such accords since 1990 have collapsed within five years, {a9.p she} said, and land, not guns, would decide {e1 this one}.}

{a10.says=e1=e2 A spokesperson for {a10.d the U.N. mission} said {a10.p its} task was to verify disarmament and that {a10.p it} took no view on {e1 the political contents of the text}, including {e2 the pardons}.}
