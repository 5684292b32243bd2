id: o8-south-africa-editor-suspension-01
kind: editor suspension
country: South Africa
genre: newspaper report
english: African
form: article
event e1: the suspension of Highveld Star editor Nomvula Sithebe
actor a1: Nomvula Sithebe (person)
actor a2: Kestrel Media (organization)
actor a3: Gerhard Lotriet (person)
actor a4: the editors' forum (organization)
actor a5: 31 members of the newsroom (group)
actor a6: Themba Mahlobo (person)
actor a7: Platinum Ridge Mining (organization)
actor a8: Lindiwe Khoza (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

JOHANNESBURG - Journalists at the Highveld Star downed tools for two hours on Wednesday after {a1.d their editor} was told to leave the building.

{a1 Nomvula Sithebe} has been barred from {a1.p her} office since Tuesday pending a hearing. {a2.does+e1 {a2.d The owner}, {a2 Kestrel Media}, sent {a1.p her} a letter that lists four charges, among them publishing a report without legal clearance.}

The report, on 3 March, said that {a7 Platinum Ridge Mining} had stored tailings above a school in Rustenburg. {a7 Platinum Ridge} is among the paper's ten biggest advertisers.

{a3 Gerhard Lotriet}, {a3.d chief executive of Kestrel}, {a3.says+e1 said the rules on clearance applied to everybody. "{a1 Ms Sithebe} was warned in writing in August and again in January. {a3.p I} would have failed in {a3.p my} duty if {a3.p I} had looked away a third time," {a3.p he} said.} {a3.says {a3.p He} denied that an advertiser had been in touch.}

{a1 Sithebe} {a1.says-e1 said a lawyer had read the article twice and that {a1.p she} had the emails.} {a1.does-e1 {a1.p She} has referred the matter to the labour commission} and {a1.says-e1 wants the hearing to be held in public.}

{a5.does-e1 A letter signed by {a5 31 members of the newsroom} asks {a2.d the company} to let {a1.p her} come back to {a1.p her} desk by Monday.} {a5.says-e1 The signatories say circulation has risen by 6% under {a1.p her}.}

{a4 The editors' forum} {a4.says-e1 said charges of this kind were normally settled within a day and had never before led to an editor being walked to a car.} {a4.does-e1 {a4.p It} is sending two observers.}

{a6 Themba Mahlobo}, {a6.d who edited the paper until 2019} and now sits on {a2 Kestrel}'s board, {a6.says+e1 said independence did not mean being exempt from procedure. Two libel awards had cost the title R4 million, {a6.p he} said.}

{a7 Platinum Ridge} {a7.says=e1 said {a7.p it} had asked for a correction in the ordinary way and had no view on the staffing of newspapers.}

{a8.d Deputy editor} {a8 Lindiwe Khoza} {a8.does=e1 is running the paper for the time being}. {a8.says=e1 {a8.p She} said readers would get an edition every morning and asked to be excused from saying more.}

{a1 Sithebe}'s article remains on the web site.
