id: o5-cameroon-border-bridge-01
kind: border bridge closure
country: Cameroon
genre: web news
english: African
form: article
event e1: Cameroon's closure of the Kalangoa border bridge
actor a1: Governor Joseph Etoundi-Mballa (person)
actor a2: Cameroon's interior ministry (organization)
actor a3: Chad's foreign ministry (organization)
actor a4: onion traders (group)
actor a5: Haoua Bouba-Djidda (person)
actor a6: Lamido Aminou Sali (person)
actor a7: UN refugee agency (organization)
actor a8: a truck driver (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

Trade between northern Cameroon and Chad has come to a halt after {a1.does+e1 {a1.d the governor of the Far North region} ordered {e1 the bridge at Kalangoa shut} until further notice}.

{e1 The order} was issued on Saturday following the kidnapping of two customs officers. {a1 Governor Joseph Etoundi-Mballa} {a1.says+e1 said the attackers had twice withdrawn across the river. "{a1.p I} cannot protect a door that is open at both ends," {a1.p he} told state radio.}

{a2 The interior ministry} in Yaoundé {a2.does+e1 sent a company of gendarmes to the post on Sunday} and {a2.says+e1 asked the two other regions in the north to prepare similar steps.}

In N'Djamena, {a3 the foreign ministry} {a3.does-e1 summoned Cameroon's chargé d'affaires}. {a3.says-e1 {a3.p It} noted in a statement that 80% of Chad's imports come through the port of Douala and that {a3.p it} had received no notice, as a 1999 convention requires.}

About 300 {a4 onion traders} {a4.does-e1 sat down in front of the customs office on Monday}. {a4.says-e1 One of {a4.p them} said {a4.p she} had thrown away eleven sacks. Another said the kidnappers used canoes and had never needed a bridge.}

{a5 Haoua Bouba-Djidda}, {a5.d who sits in the Senate for the region}, {a5.does-e1 telephoned the prime minister's office on {a4.d the traders}’ behalf}. {a5.says-e1 "It is the honest woman who is being stopped," {a5.p she} said.}

{a6 Lamido Aminou Sali}, {a6.d the traditional ruler of Kalangoa}, {a6.says+e1 said {a6.p his} notables had been asking for {e1 it} since February. {a6.p He} has {a6.does+e1 lent forty of {a6.p his} guards to watch the fords}.}

{a7 The UN refugee agency} {a7.says=e1 reported that no camp supplies were affected, as {a7.p its} convoys use another road.}

{a8 A truck driver} who has been parked there with cement since Friday {a8.says=e1 told the BRT network {a8.p he} was paid by the day and did not mind waiting.}
