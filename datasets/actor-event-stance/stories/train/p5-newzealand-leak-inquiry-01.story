id: p5-newzealand-leak-inquiry-01
kind: leak inquiry
country: New Zealand
genre: newspaper report
english: New Zealand
form: article
event e1: the police inquiry into the leaked school bus memo
event e2: the axing of 41 rural school bus routes
event e3: calls for Tessa Brockhurst's dismissal
actor a1: Tessa Brockhurst (person)
actor a2: Prime Minister Alistair Renwick (person)
actor a3: Wiremu Pohatu (person)
actor a4: Country Families New Zealand (organization)
actor a5: the Union of State Employees (organization)
actor a6: Dr Lyndal Oates (person)
actor a7: Marcus Teale (person)
actor a8: the Heartland Party (organization)
actor a9: the coach operators' federation (organization)
actor a10: Detective Superintendent Paora Tamatea (person)
actor a11: one senior government source (person)
stance: a1 +e1 +e2 -e3
stance: a2 =e1 -e3
stance: a3 -e1 -e2 +e3
stance: a4 -e2 =e3
stance: a5 -e1
stance: a6 +e1 =e2
stance: a7 -e1
stance: a8 -e2 -e3
stance: a9 +e2
stance: a10 =e1
stance: a11 =e3

{a7.d The editor of the Manawatu Chronicle} has been told to expect a production order this week for the seven-page memo that put {a1.d the education minister} in the worst trouble of {a1.p her} career.

The paper, written by officials in April, warned that some pupils would have to be driven up to 90 minutes by their parents once {e2 the withdrawal of contracts} on routes with fewer than eight passengers took effect. {a1.d The minister}, {a1 Tessa Brockhurst}, had told the House in May that {a1.p she} had received "no advice to that effect".

{a7 Marcus Teale}, who published it on 3 June, {a7.does-e1 has moved the document to {a7.p his} lawyer's safe}. {a7.says-e1 "The detectives were courteous and we gave them tea," {a7.p he} said. "That is all they are going to get."}

{a1 Mrs Brockhurst} said on Monday that {a1.p she} had answered the question as {a1.p she} understood it and would correct the record. {a1.says-e3 {a1.p She} would not be {e3 going anywhere}, {a1.p she} said, because the people asking {a1.p her} to were the ones who had run the network into the ground.} {a1.says+e2 {a1.p She} also disputed the figure used by {a1.p her} opponents: 38 services were affected, not 41, with 612 pupils, and every one of those families had been offered an allowance of 54 cents a kilometre.}

{a1.says+e1 On {e1 the investigation}, {a1.p she} said officials had to be able to write frankly without wondering who would read it over breakfast.} {a6.d The secretary for education}, {a6 Dr Lyndal Oates}, {a6.does+e1 made the complaint to police and has asked 130 staff to hand in their work phones.} {a6.says=e2 {a6 Dr Oates} refused to be drawn on {e2 the routes}, saying policy was for ministers.}

{a5 The Union of State Employees} {a5.does-e1 has told members not to surrender a phone without a lawyer present.} {a5.says {a5.p Its} national secretary said morale at the ministry was the lowest {a5.p it} had ever recorded, with 200 vacancies.}

{a10 Detective Superintendent Paora Tamatea} {a10.says=e1 said a complaint had been received and two officers assigned. {a10.p He} could not say how long {e1 it} would take.}

For the opposition, {a3 Wiremu Pohatu} {a3.says-e1 said {a3.p he} hoped whoever sent the memo was enjoying a quiet weekend and would never be found.} {a3.says-e2 "A public servant saw six-year-olds being left at the gate and did something about it.} {a3.says+e3 {a1.d The minister} saw it and fibbed. Only one of those two should be looking for work," {a3.d the Labour Alliance's education spokesman} said.}

{a2 Prime Minister Alistair Renwick} {a2.says-e3 said {a1 Mrs Brockhurst} was a hard-working minister who had made an error and owned it. That was the end of the matter as far as {a2.p he} was concerned.} {a2.says=e1 What police did with a complaint was up to police, {a2.p he} said.} {a11 One senior government source} {a11.says=e3 said much would depend on whether a second document surfaced before Thursday's sitting.}

The difficulty for {a2.d the prime minister} lies with {a8 the Heartland Party}, whose five votes give {a2.p him} a majority. {a8.does-e2 {a8.p Its} MPs have tabled an amendment that would restore funding for every route} and {a8.p its} leader spent Saturday at a protest in Taihape. {a8.does-e3 {a8.p They} will, however, be voting with the government on Wednesday, when {a3 Mr Pohatu}'s motion of no confidence in {a1.d the minister} comes up.}

{a4 Country Families New Zealand}, which organised the Taihape meeting, {a4.says-e2 read out letters from 70 parents, among them a shearer who has given up two days' work a week to drive to Mangaweka.} {a4.says=e3 {a4.p Its} convener said {a4.p it} had no opinion on who ought to sit in {a1.d the minister}'s chair.

"Put a Labrador in it, if the bus comes," she said.}

{a9 The coach operators' federation} {a9.says+e2 said {e2 the routes} had lost {a9.p its} members money for years and the 26 drivers were needed on tourist work, where there is a shortage.}
