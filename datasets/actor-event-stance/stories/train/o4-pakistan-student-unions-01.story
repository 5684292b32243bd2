id: o4-pakistan-student-unions-01
kind: student union ban
country: Pakistan
genre: newspaper report
english: Asian
form: article
event e1: the lifting of the ban on student unions
actor a1: Education Minister Shahzad Gurmani (person)
actor a2: the Vice-Chancellors' Committee (organization)
actor a3: Dr Nasreen Vaince (person)
actor a4: the Democratic Students Front (organization)
actor a5: Maira Solangi (person)
actor a6: Senator Ijlal Tareen (person)
actor a7: the Private Colleges Forum (organization)
actor a8: Dr Waqas Lodhra (person)
actor a9: the Governor (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

KARACHI: The provincial assembly passed by 88 votes to 41 on Friday {e1 a bill under which every public and private college will have to hold annual student elections}.

{a1.does+e1 {e1 The bill} was tabled by {a1 Education Minister Shahzad Gurmani}}, {a1.d who was himself general secretary of a college union} before elections were stopped in the eighties. {a1.says+e1 {a1.p He} told the house that two generations had gone from the classroom to parliament without ever having lost a vote.}

{a6 Senator Ijlal Tareen}, {a6.does-e1 whose party voted against}, {a6.says-e1 said 14 students had been killed on the campuses of this city in the last three years of {e1 elected unions}. "{a6.p I} carried two of them," {a6.p he} told reporters outside the chamber.}

{a2 The Vice-Chancellors' Committee} {a2.does-e1 wrote to {a9 the Governor} on Thursday asking {a9.p him} to return {e1 the bill}}. In the letter, a copy of which is available with this newspaper, {a2.d the committee} {a2.says-e1 says no university has been given money for security and that if {e1 polls are held} examinations would be the first casualty.}

{a3 Dr Nasreen Vaince}, {a3.d who chairs {a2.d the committee}}, {a3.says-e1 said {a3.p she} had been consulted once, by telephone.} {a3.says-e1 "{a3.p We} have 31,000 students and 64 guards," {a3.p she} said.}

{a7 The Private Colleges Forum} {a7.does-e1 has engaged counsel against {e1 the bill}}. {a7.says-e1 {a7.p Its} members, {a7.p it} said, were companies and partnerships, and could not be forced to share decisions with their customers.}

Students had gathered at the press club since the morning. {a4 The Democratic Students Front}, {a4.does+e1 which has held sit-ins on nine campuses since spring}, {a4.says+e1 said {a4.p it} would field {e1 candidates} in all districts.}

{a5 Maira Solangi}, {a5.d a fourth-year pharmacy student} {a5.does+e1 who was fined for one of them}, {a5.says+e1 said hostel fees had been doubled twice and no student had been in the room.} {a5.says {a5.p She} had harsh words for {a1 Gurmani}, whom {a5.p she} accused of having sat on {e1 the draft} for 14 months.}

{a8 Dr Waqas Lodhra}, {a8.d who has written a history of campus politics}, {a8.says+e1 said the killings that {a6 Tareen} mentioned took place after weapons were brought in from outside. "The vacuum was filled by armed groups, not by study circles," {a8.p he} said. Eleven of the 14 deaths occurred in years when no poll was held.}

{a9.d The Governor}'s office {a9.says=e1 said {e1 the bill} had been received and would be examined.} {a9.p He} has 10 days under the constitution to give assent or send {e1 it} back.
