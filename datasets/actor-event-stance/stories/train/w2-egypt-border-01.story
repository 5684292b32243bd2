id: w2-egypt-border-01
kind: border reopening
country: Egypt
genre: live blog
english: British
form: passage
event e1: the reopening of the Wadi Sarif crossing
event e2: the new crossing fee of $25
actor a1: General Sherif Bahgat (person)
actor a2: Mariam Khattab (person)
actor a3: bus operators on the coast road (group)
actor a4: Yusuf al-Tarhuni (person)
actor a5: Omar Gebreel (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 =e2
stance: a4 -e1
stance: a5 =e1

07:00 {e1 Gates up}. {a1.does+e1 {a1 General Sherif Bahgat} has just declared {e1 the Wadi Sarif crossing open}} after nine years.

07:25 {a3.says+e1 "{e1 It} is like breathing with both lungs": that from {a3 bus operators on the coast road}, whose first forty coaches are queuing.} {a3.says=e2 {e2 The $25 charge per head}? Passengers pay {e2 it}, {a3.p they} shrug.}

08:10 Not so fast, says {a2 Mariam Khattab}, who has waited since midnight to see {a2.p her} sister. {a2.says+e1 {a2.p She} cried when {a2.p she} heard {e1 the gate} would open.} {a2.does-e2 But {a2.p she} has sat down on {a2.p her} suitcase rather than pay}; {a2.says-e2 "twenty-five dollars is {a2.p my} month".}

08:30 {a1.says+e2 {a1.d The general} on {e2 the fee}: {e2 it} buys scanners, ambulances and clean toilets, and there will be no exceptions.}

09:15 Word from the other side. {a4.does-e1 {a4 Yusuf al-Tarhuni}, who commands the local militia there, has parked two lorries across the lane}, {a4.says-e1 telling our stringer {a4.p he} was never asked and that {e1 the whole business} "ends today".}

09:40 {a5.says=e1 {a5.d Analyst} {a5 Omar Gebreel} advises travellers, and editors, to wait.}
