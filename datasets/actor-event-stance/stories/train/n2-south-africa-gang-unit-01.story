id: n2-south-africa-gang-unit-01
kind: police unit disbandment
country: South Africa
genre: web news
english: African
form: article
event e1: disbanding the anti-gang unit in the Eastern Cape metro
actor a1: Lt-Gen Mzukisi Ntlokwana (person)
actor a2: the Northern Areas Safety Forum (organization)
actor a3: Denver Plaatjies (person)
actor a4: the Police and Allied Workers' Union (organization)
actor a5: the Detention Justice Project (organization)
actor a6: Yolanda Hendrickse (person)
actor a7: Mayor Thobile Gqirana (person)
actor a8: the Police Ministry (organization)
actor a9: Dr Guy Rademeyer (person)
actor a10: the Metro Chamber of Commerce (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1

GQEBERHA – The Eastern Cape police commissioner has defended {a1.p his} order {e1 sending 74 officers of a specialised squad back to ordinary stations}.

{a1 Lt-Gen Mzukisi Ntlokwana} {a1.does+e1 signed the instruction on 30 October with immediate effect}. {a1.says+e1 {a1.p He} told a press briefing on Thursday that detectives were carrying 210 dockets each and that {a1.p he} could not keep "an island of privilege" while stations had no vehicles.}

The unit was set up in 2018 and has worked mostly in Helenvale, Bethelsdorp and Schauderville. Police figures show 163 gang-related murders in the metro in the past financial year, against 121 in the year before.

{a2 The Northern Areas Safety Forum} {a2.does-e1 blocked Stanford Road for three hours on Wednesday}. {a3.d {a2.p Its} chairperson}, pastor {a3 Denver Plaatjies}, {a3.says-e1 said {a3.p he} had buried nine members of {a3.p his} own congregation since January. "Those men knew every corner and every name. {a3.p We} phoned them at two in the morning and they came," {a3.p he} said.}

{a4 The Police and Allied Workers' Union} {a4.says+e1 said {a4.p its} shop stewards had complained for years that members of the squad drew danger allowances which patrol officers did not receive. {a4.p It} had asked for {e1 this} in writing in 2022.} {a4.says {a4.p It} added that {a4.p it} had no confidence in {a1 Ntlokwana} and that {a1.p he} should be replaced.}

{a5.says+e1 Also in favour, for another reason, is {a5 the Detention Justice Project}.} {a5.d The legal NGO} is acting for 41 people who say they were assaulted in custody. {a6.d {a5.p Its} attorney} {a6 Yolanda Hendrickse} {a6.says+e1 said the violence in these suburbs was horrific and that {a6.p she} lived in the middle of it, but {a6.p her} clients' medical reports left no doubt about what the unit had become.}

{a7 Mayor Thobile Gqirana}, who agrees with {a6 Hendrickse} on little else than the need for an investigation, {a7.says-e1 said offenders should be charged one by one and the squad kept. {a7.p He} has asked the president for a meeting.} {a10 The Metro Chamber of Commerce} {a10.says-e1 supported {a7.d the mayor}'s request.}

{a8 The Police Ministry} {a8.says=e1 said deployments were an operational matter for provincial commissioners and {a8.p it} would not be drawn further.}

According to {a9 Dr Guy Rademeyer}, {a9.d a criminologist}, {a9.says=e1 research on such units is inconclusive. Killings in Cape Town rose after one was created and rose again after it was cut, {a9.p he} said.}
