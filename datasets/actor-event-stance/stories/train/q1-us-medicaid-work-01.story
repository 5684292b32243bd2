id: q1-us-medicaid-work-01
kind: Medicaid work requirement
country: United States
genre: newspaper report
english: American
form: article
event e1: Idaho’s work requirement for Medicaid recipients
event e2: the patients’ federal lawsuit
event e3: the proposed tax on hospital revenue
actor a1: Rep. Garth Tolliver (person)
actor a2: the state health department (organization)
actor a3: Dr. Lucinda Aragon (person)
actor a4: the hospital association (organization)
actor a5: Wendell Krogstad (person)
actor a6: the Gem State Legal Clinic (organization)
actor a7: Judge Harlan Okafor (person)
actor a8: Gov. Sue Ellen Radcliffe (person)
actor a9: the Lower Valley Chamber of Commerce (organization)
actor a10: a former Medicaid director (person)
actor a11: tribal health directors (group)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 =e2
stance: a3 -e1 +e3
stance: a4 -e1 +e3
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 =e1 -e2
stance: a8 +e1 +e3
stance: a9 +e1 -e3
stance: a10 =e1 =e3
stance: a11 =e1 +e3

BOISE, Idaho — {a5 Wendell Krogstad} cuts meat 18 hours a week at a grocery in Gooding and looks after {a5.p his} father for the rest. On Sept. 1 that will be two hours a week too few.

{a5 Krogstad}, 51, is one of about 31,000 adults who would have to log 80 hours a month in a job, a class or a volunteer program, or {e1 lose their state health coverage}. {a5.does-e1+e2 {a5.p He} is also the first name on {e2 a complaint} that reached a federal courtroom in Boise on Thursday.}

{a7.does-e2 {a7 Judge Harlan Okafor} told both sides that {a7.p he} was inclined to dismiss {e2 it}.} {a7.says=e1 Whether {e1 the policy} was wise, kind or foolish was of no concern to {a7.p him}, {a7.p he} said.} {a7.says-e2 But nobody had yet been cut off, {a7.d the judge} noted, and a court cannot undo a thing that has not occurred.}

{a6 The Gem State Legal Clinic}, which represents {a5 Krogstad} and five others, {a6.does+e2 asked for leave to amend and will be back on Aug. 9}. {a6.says-e1 “Waiting for people to get sick so that {a6.p we} have a tidy record is {e1 the policy} in a nutshell,” said {a6.p its} director, Simone Petrakis.}

{a1.d The author of the statute}, {a1 Rep. Garth Tolliver}, a Republican from Rexburg, sat in the second row. {a1.says+e1 {a1.p He} said critics kept leaving out the exemptions, which cover parents of children under 13, the pregnant, students and anyone with a doctor’s note. A man caring for a parent can ask for one as well, {a1.p he} said.} {a1.says-e2 Outside, {a1.p he} described {e2 the case} as a fund-raising letter with a docket number.}

{a2 The state health department} {a2.does+e1 has hired 48 people to answer calls about the hours and on Wednesday mailed the first notices.} {a2.says=e2 {a2.p It} does not comment on pending litigation.}

Doctors and hospitals have fought {e1 Idaho’s work requirement for Medicaid recipients} for years. {a3 Dr. Lucinda Aragon}, who runs a clinic for farmworkers in Caldwell, {a3.says-e1 told lawmakers in January that of 900 patients {a3.p she} had surveyed, 22 were able to work and did not. “{a3.p I} can give {a1.d the gentleman} their shoe sizes,” {a3.p she} said.} {a4 The hospital association} {a4.says-e1 put the cost to emergency rooms at $70 million a year.}

What the hospitals would like instead is money. {a4.does+e3 {a4.d The association} has offered to have {a4.p its} own members {e3 pay 1.5 percent of receipts}, which the federal government would match at nine to one}. {a3.says+e3 {a3 Aragon} said it was the first time that {a3.p she} had seen anyone stand in line to be taxed and that the state should take the check.}

{a1 Tolliver} {a1.says-e3 will have none of it. Such levies end up in premiums, {a1.p he} said, and the match can vanish with one vote in Washington.} {a9 The Lower Valley Chamber of Commerce} {a9.does-e3 ran a full-page ad against {e3 the assessment}}, having {a9.does+e1 sent two members to testify for the 80 hours, which {a9.p its} president said would help fill 1,400 open jobs}.

{a8 Gov. Sue Ellen Radcliffe} {a8.does+e1 signed {a1 Tolliver}’s bill in April} and {a8.says+e1 said this week that {a8.p she} would not ask for a delay.} {a8.does+e3 {a8.p She} has also, to the dismay of {a1.p his} caucus, put {e3 the hospital plan} in {a8.p her} budget, as a way of keeping four rural maternity wards open.}

{a11 Tribal health directors}, whose members are exempt under federal law, {a11.says=e1 said {a11.p they} had taken no position on the hours.} {a11.says+e3 {a11.p Their} clinics would get $6 million from {e3 the match}, though, and {a11.p they} urged the Senate to get on with it.}

In Arkansas, where something of the kind was in force for nine months, 18,000 people came off the rolls. {a10 A former Medicaid director} in another Western state {a10.says=e1 said the figure proved little for either side, because no one tracked where they went.} {a10.says=e3 Forty-nine states have {e3 some form of provider tax}, {a10.p she} added.}
