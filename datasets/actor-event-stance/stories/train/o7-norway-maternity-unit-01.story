id: o7-norway-maternity-unit-01
kind: maternity unit closure
country: Norway
genre: web news
english: British
form: article
event e1: the closure of the maternity unit at Stordalen hospital
actor a1: the board of the regional health trust (organization)
actor a2: Hege Brattli (person)
actor a3: Marit Ulsnes (person)
actor a4: Trond Aasgaard (person)
actor a5: Odd Kvernmo (person)
actor a6: a group of 22 midwives (group)
actor a7: the ministry of health (organization)
actor a8: Silje Hovdenak (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 -e1

Women in four municipalities in western Norway will have to travel up to two hours and ten minutes to give birth from next summer.

{a1 The board of the regional health trust} {a1.does+e1 voted seven to four on Wednesday evening to {e1 end deliveries at Stordalen}, where 171 children were born last year}. Twelve of the unit's 30 posts will move to the larger hospital in the county town.

{a2.d The chief executive}, {a2 Hege Brattli}, {a2.does+e1 had put {e1 the proposal} on the agenda for the second time in three years}. {a2.says+e1 {a2.p She} said the trust had used agency doctors on 214 days in 2024 and had been unable to fill two specialist posts since the spring. "{a2.p We} cannot roster people who do not exist. In the end that is a question of safety," {a2.p she} told reporters after the meeting.}

{a3 Marit Ulsnes}, {a3.d the mayor of Stordalen}, {a3.does-e1 followed the vote from the gallery together with about 60 residents and has hired a law firm in Bergen}. {a3.says-e1 {a3.p She} said the municipality had not been given the figures until nine days before the meeting, and that the road over the mountain was closed 31 times last winter.}

{a2.says+e1 {a2 Brattli} said a midwife would accompany every ambulance and that the journey times had been assessed.}

{a4 Trond Aasgaard}, {a4.d who runs the obstetrics department in the county town}, {a4.says+e1 told {a1.d the board} that a doctor who sees three births a week loses practice. "With 171 a year nobody there can keep up {a4.p our} standard," {a4.p he} said.}

{a6 A group of 22 midwives} {a6.does-e1 sent {a1.d the board} a letter on Monday in which {a6.p they} offered to change {a6.p their} shift plan in order to reduce the need for agency staff}. {a6.says-e1 {a6.p They} wrote that {a6.p they} had not had an answer.}

Two of the employee representatives were among the four who voted no. {a5.d One of them}, {a5 Odd Kvernmo}, {a5.does-e1 asked for {a5.p his} dissent to be entered in the minutes}. {a5.says-e1 {a5.p He} said the savings, put at 38 million kroner, had been reckoned without the cost of extra ambulances.}

{a3.does-e1 {a3.d The mayor} now wants {e1 the decision} to be tried by the minister.} {a7 The ministry of health} {a7.says=e1 confirmed that {a7.p it} had received a letter from the municipality. A reply could be expected within eight weeks, {a7.p it} said.}

{a8 Silje Hovdenak}, {a8.d who is expecting {a8.p her} second child in July}, {a8.says-e1 said {a8.p her} first was born 25 minutes after {a8.p she} arrived at Stordalen. "{a8.p I} have asked them where on the road {a8.p I} should stop," {a8.p she} said.}

Norway had 61 places of birth in 1990 and has 44 today.
