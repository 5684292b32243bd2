id: w2-scotland-plasticban-01
kind: plastic ban
country: Scotland
genre: parliamentary report
english: British
form: passage
event e1: the ban on plastic wet wipes
event e2: the amendment exempting hospitals from the wipe ban
event e3: the takeover of a Shetland salmon farm (unrelated)
actor a1: Environment Secretary Elspeth Cargill (person)
actor a2: Gregor Tulloch MSP (person)
actor a3: Fiona Abernethy MSP (person)
actor a4: the Royal Society of Infection Nurses (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e2
stance: a4 =e1 +e2
stance: a3 =e3

{e1 Wet wipes containing plastic will be off the shelves} by next summer after MSPs passed the regulations by 71 votes to 44, but {e2 hospitals will be allowed to go on using them}. {a1 Environment Secretary Elspeth Cargill} {a1.says+e1 told the chamber that sewer workers in Leith had pulled out "a beast the length of a bus" and that {e1 the ban} was overdue.} {a1.says-e2 {a1.p She} urged members to reject {e2 the hospital exemption}, and lost by three.} {a2.says-e1 {a2 Gregor Tulloch MSP} said parents would pay for ministers' pride and opposed {e1 the regulations} outright}; {a2.does+e2 {a2.p he} had, however, drafted {e2 the amendment} {a2.p himself} "to save what sense could be saved".} {a3.does+e2 {a3 Fiona Abernethy MSP}, usually loyal, voted with {a2.p him} on {e2 the clause}.} {a4.says+e2 {a4 The Royal Society of Infection Nurses}, which had briefed members on surgical wards, was content with {e2 the outcome}}; {a4.says=e1 whether households should use wipes was, {a4.p it} said, beyond {a4.p its} remit.}
