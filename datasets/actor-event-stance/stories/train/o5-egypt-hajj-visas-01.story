id: o5-egypt-hajj-visas-01
kind: pilgrimage visa allocation
country: Egypt
genre: newspaper report
english: African
form: article
event e1: the transfer of all pilgrimage visas to a state company
actor a1: the tourism ministry (organization)
actor a2: Chamber of Travel Agents (organization)
actor a3: Nevine Shoukry (person)
actor a4: Tarek Abdel-Mawgoud (person)
actor a5: Sheikh Ramadan Attiya (person)
actor a6: Administrative Court (organization)
actor a7: Hoda Fahim (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 =e1
stance: a7 +e1

Travel agents will keep their offices shut on Sunday and Monday, {a2 the Chamber of Travel Agents} {a2.does-e1 decided at an emergency meeting in Nasr City}, a week after {a1.does+e1 {a1 the tourism ministry} assigned {e1 the entire hajj quota} to the newly formed Holding for Pilgrim Services}.

Until this year 36,000 of the country's 78,500 permits were distributed among some 1,800 licensed agencies.

{a3.d {a2.d The chamber}’s deputy head}, {a3 Nevine Shoukry}, {a3.says-e1 said agencies had already paid deposits to hotels in Mecca which could not be recovered. "Who will return LE900 million to {a3.p us}? The holding was registered in August. It does not own a bus," {a3.p she} said.}

{a1.d Tourism ministry} undersecretary {a4 Tarek Abdel-Mawgoud} {a4.says+e1 cited 640 complaints filed after the last season, among them those of 112 pilgrims left in Mina without tents. Prices would fall by a quarter, {a4.p he} said.} {a4.does+e1 {a4.p He} has invited agency staff to apply for posts in the new company}.

{a5.d An Al-Azhar scholar}, {a5 Sheikh Ramadan Attiya}, {a5.says=e1 when asked on a television programme whether the rite was valid if the permit had been bought on the black market, said it was, though the buyer had sinned. On {e1 the new system} {a5.p he} said the choice was for the authorities.}

In parliament, {a7 Hoda Fahim} of the opposition Wahda Party {a7.says+e1 said {a7.p she} had asked for exactly {e1 this} in 2019 and 2022.}

{a2.d The chamber} {a2.does-e1 has filed a suit before {a6 the Administrative Court}}, {a6.does=e1 which set the first hearing for 3 December}. {a2.says-e1 According to {a2.d the chamber}, the tourism law gives private companies a share that a minister cannot abolish by decree.}

{a1.d The ministry} {a1.says+e1 said applications would open on {a1.p its} web site on Tuesday as planned.}
