id: o5-senegal-mayor-terms-01
kind: term limits for mayors
country: Senegal
genre: wire report
english: American
form: article
event e1: the bill limiting mayors to two terms
actor a1: Aminata Diouf-Sagna (person)
actor a2: Association of Senegalese Mayors (organization)
actor a3: Ousseynou Thiaw (person)
actor a4: Citizens' Forum for Local Democracy (organization)
actor a5: Cheikh Abdou Mbacké Lô (person)
actor a6: National Renewal group (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 -e1

DAKAR, Senegal - A committee of Senegal's parliament on Wednesday put off until January its report on {e1 a measure that would bar mayors from a third term}, after lawmakers from {a6 the National Renewal group} {a6.does-e1 asked for 74 amendments to be examined one by one}.

{a1 Aminata Diouf-Sagna}, {a1.d the lawmaker who drafted {e1 the text}}, {a1.says+e1 said 83 of the country's mayors had been in office for more than 15 years. "There are towns where a voter of 30 has known one signature," {a1.p she} said.}

{a3 Ousseynou Thiaw}, {a3.d mayor of Ndiaffate since 2002} and {a3.d president of the {a2 Association of Senegalese Mayors}}, {a3.says-e1 told the committee that voters already had a way of removing {a3.p him}. They had used it in 61 towns in the last election, {a3.p he} noted.}

{a2.d The association} {a2.does-e1 has canceled {a2.p its} annual training sessions and put the money into a radio campaign}. The spots, broadcast in Wolof, Pulaar and Serer, {a2.says-e1 ask listeners who will finish the road.}

{a4 The Citizens' Forum for Local Democracy} {a4.does+e1 handed the committee 118,000 signatures in September}. {a4.p It} has {a4.does+e1 hired buses to bring villagers to the debate}, whenever it is held.

{a5.d The interior minister}, {a5 Cheikh Abdou Mbacké Lô}, {a5.says=e1 said the government would apply whatever lawmakers decided. It was neither the author nor the adversary of {e1 the proposal}, {a5.p he} said.}

{a1 Diouf-Sagna} {a1.says+e1 accused {a6.d the majority} of hoping that the session would run out.} {a6.d The group} holds 91 of 165 seats, and 38 of {a6.p its} members are also mayors.

Under the current law, adopted in 1996, there is no limit.

{a1.does+e1 {a1.p She} has asked the speaker to move {e1 the bill} to the full chamber without a report}, which the rules permit after 90 days.
