id: o4-bangladesh-customs-house-01
kind: customs house relocation
country: Bangladesh
genre: newspaper report
english: Asian
form: article
event e1: the transfer of the Khejurtala customs house to Dhamrail
actor a1: the National Board of Revenue (organization)
actor a2: Commissioner Towhid Sarwar (person)
actor a3: the Clearing and Forwarding Agents' Association (organization)
actor a4: Abdul Mazid Howlader (person)
actor a5: Khejurtala port workers (group)
actor a6: the Knitwear Exporters' Council (organization)
actor a7: Sharmin Mostafa (person)
actor a8: the shipping ministry (organization)
actor a9: Mayor Ruhul Quddus (person)
actor a10: the officer-in-charge of Khejurtala police (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1
stance: a10 =e1

Goods unloaded at Khejurtala river port will be assessed at an inland depot 61 kilometres away from January 1, as {a1 the National Board of Revenue} {a1.does+e1 has decided to {e1 shift the customs house there}}.

{a1.does+e1 A gazette notification was issued by {a1.d the board} on Sunday}, and files dating from before 2015 were loaded onto trucks yesterday under police escort.

{a2 Commissioner Towhid Sarwar} {a2.says+e1 said the present building was declared unsafe in 2022 and that 39 percent of consignments went to factories around Dhamrail in any case.} {a2.says+e1 "Two scanners are installed there and have been idle for eight months," {a2.p he} said.}

About 400 {a5 Khejurtala port workers} {a5.does-e1 sat down at the gate at noon} and {a5.does-e1 let three of the trucks through only after police intervened.} {a5.says-e1 {a5.p Their} sardar said a day's wage of Tk 650 depended on boxes being opened where they landed.}

{a3 The Clearing and Forwarding Agents' Association} {a3.does-e1 has stopped submitting bills of entry for 48 hours.} {a3.says-e1 {a3.p Its} 212 member firms have offices, godowns and bank loans in the town, {a3.d the association} said.} {a4.d {a3.p Its} general secretary}, {a4 Abdul Mazid Howlader}, {a4.says-e1 said a lorry to the depot cost Tk 14,000 and waited two ferries.} {a4.says-e1 {a4 Howlader} told a human chain that {a4.p he} would "lie down in front of the last file".}

Unlike the agents, {a6 the Knitwear Exporters' Council} {a6.says+e1 said {a6.p its} members lost four days on every shipment of yarn.} {a7 Sharmin Mostafa}, {a7.d who owns two factories} in Dhamrail, {a7.does+e1 has lent the depot a generator until the substation is ready}.

{a9 Mayor Ruhul Quddus} of Khejurtala {a9.says accused {a3.d the agents} of having paid no holding tax for six years.} {a9.says+e1 The riverfront would be free for a bus terminal, {a9.p he} said, and {a9.p he} had asked for {e1 this} in writing as early as 2020.}

Asked whether the port could live without {e1 the office}, a joint secretary of {a8 the shipping ministry} {a8.says=e1 said it belonged to another ministry. {a8.d The ministry} would keep dredging the channel, the official added.}

{a10 The officer-in-charge of Khejurtala police} {a10.says=e1 said no case had been filed and 30 personnel would remain at the gate until all the trucks had left.}
