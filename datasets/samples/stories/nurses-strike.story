id: nurses-strike
kind: sample
country: Kenya
genre: local paper
english: African
form: article
event e1: the nurses' strike
event e2: the governor's order dismissing striking nurses
actor a1: Lake Region Nurses' Union (organization)
actor a2: Beatrice Anyango Oduor (person)
actor a3: Philip Owuor Raburu (person)
actor a4: Mercy Akinyi (person)
actor a5: Doctors' Association of Kisumu (organization)
actor a6: Kennedy Omolo (person)
actor a7: the Employment and Labour Relations Court (organization)
actor a8: Joseph Mwangi Gathuru (person)
actor a9: patients' relatives at the county referral hospital (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 -e1
stance: a7 =e1 -e2
stance: a8 =e1
stance: a9 -e1

KISUMU - {e1 The strike by county nurses} entered its third week on Monday with no sign of a settlement, as a court blocked an attempt to sack those taking part.

Justice Lilian Chepkorir of {a7 the Employment and Labour Relations Court} {a7.does-e2 suspended {e2 an order by {a3.d the governor} dismissing 1,140 nurses} until the parties are heard on 3 March}. {a7.says=e1 {a7.d The court} declined to rule for now on whether {e1 the strike} itself was protected by law.}

{a1.does+e1 {a1 The Lake Region Nurses' Union} called {e1 the action} on 27 January}, {a1.says+e1 saying the county had failed to honour a 2022 agreement on promotions and risk allowances}. Eleven hospitals and 94 dispensaries are affected.

{a2.says+e1 "{e1 The strike} is on until the last clause of that agreement is signed and paid for," {a2.d {a1.d the union}'s branch secretary}, {a2 Beatrice Anyango Oduor}, told cheering members outside the court.} {a2.says-e2 {a2.p She} called {e2 the dismissals} "a piece of paper written in anger".}

{a1.says-e2 {a1.d The union} said {a1.p it} had advised members to ignore {e2 the letters} and to keep them as evidence.}

{a3.says-e1 {a3.d The governor}, {a3 Philip Owuor Raburu}, accused the nurses of using the sick as bargaining chips. "No pay dispute can justify a mother giving birth on a corridor floor," {a3.p he} said at a funeral in Seme on Saturday. "Let them go back to the wards today, and {a3.p I} will sit with them tomorrow."}

{a3.says+e2 {a3.p He} defended {e2 the order} as the only course open to {a3.d an employer} whose staff had "absconded", and said the county's lawyers would apply to have {e2 it} restored.}

At the county referral hospital only the maternity theatre and the casualty department were open yesterday. {a9 Patients' relatives at the county referral hospital}, some of whom had travelled from Siaya and Homa Bay, {a9.says-e1 pleaded with the nurses to return. "{a9.p We} are not the ones who refused them their money, so why are {a9.p we} the ones to be punished?" asked a man whose father had been waiting four days for a dressing.}

Not all patients take that view. {a4.says+e1 {a4 Mercy Akinyi}, {a4.d a 34-year-old diabetic}, said {a4.p she} had been sent home without insulin and still wished {e1 the strikers} success. "One nurse was looking after 60 of {a4.p us} at night. Who can work like that?" {a4.p she} said.}

{a5.does+e1-e2 {a5 The Doctors' Association of Kisumu} has told {a5.p its} members not to take over nursing duties during {e1 the stoppage} and has offered to pay the legal fees of any nurse {e2 sacked}.}

{a6.says-e1 But {a6 Kennedy Omolo}, {a6.d who chairs the county assembly's health committee} and who was {a6.p himself} a union official for nine years, said {e1 the walkout} had been called too early. "There was money for phase one in the supplementary budget. It was going to be passed in February," {a6 Mr Omolo} said. "{e1 This} has delayed it."}

{a8 Joseph Mwangi Gathuru}, {a8.d a conciliator appointed by the labour ministry}, {a8.says=e1 said {a8.p he} had met both sides separately and would bring them together on Thursday. "{a8.p I} am not here to say who is right," {a8.p he} said. "What {a8.p I} can say is that the distance is smaller than the speeches suggest."}
