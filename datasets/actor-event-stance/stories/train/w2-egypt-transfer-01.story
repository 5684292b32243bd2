id: w2-egypt-transfer-01
kind: football transfer
country: Egypt
genre: wire report
english: British
form: passage
event e1: Karim Wahdan's transfer to Al Rimal of Doha
event e2: the federation's inquiry into the transfer fee
actor a1: Delta Canal FC (organization)
actor a2: Karim Wahdan (person)
actor a3: Ezzat Shukrallah (person)
actor a4: Dina Mahfouz (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2
stance: a4 =e1 =e2

CAIRO, July 9 – {a1 Delta Canal FC} said on Wednesday {a1.says-e1 {a1.p it} would not recognise {e1 the transfer of midfielder {a2 Karim Wahdan} to Doha club Al Rimal}}, and {a1.says+e2 praised the football federation for opening {e2 an inquiry into the reported fee of $3.2 million}}. {a2 Wahdan}, 24, {a2.does+e1 joined {a2.p his} new team-mates in Doha last week}. {a2.says+e1 {a2.p He} told a Qatari broadcaster that {a2.p he} had "dreamed of {e1 this move} for two years"} and {a2.says-e2 that {e2 the investigation} was an act of revenge.} {a3.does+e2 {a3 Ezzat Shukrallah}, who chairs the federation's legal committee, ordered {e2 the probe} on Sunday.} {a3.says=e1 {a3.p He} declined to say whether {e1 the deal} was valid.} {a4.says=e1=e2 A ruling could take until October, said {a4 Dina Mahfouz}, {a4.d a sports lawyer} who is not involved in the case.}
