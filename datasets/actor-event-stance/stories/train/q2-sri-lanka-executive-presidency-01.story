id: q2-sri-lanka-executive-presidency-01
kind: executive presidency abolition
country: Sri Lanka
genre: wire report
english: British
form: article
event e1: the amendment abolishing the executive presidency
event e2: a referendum on the constitution
event e3: the sacking of Justice Minister Tissa Wijekulasuriya
actor a1: Chandrika Weerakoon-Silva (person)
actor a2: Tissa Wijekulasuriya (person)
actor a3: Eksath Janatha Sandanaya (organization)
actor a4: Anoma Rajakaruna (person)
actor a5: the supreme court (organization)
actor a6: Tamil Makkal Kootani (organization)
actor a7: senior Buddhist monks (group)
actor a8: the bar association (organization)
actor a9: Western diplomats (group)
actor a10: Jehan Cassim (person)
stance: a1 -e1 +e2 +e3
stance: a2 +e1 -e2 -e3
stance: a3 +e1 -e3
stance: a4 +e1 -e2 -e3
stance: a5 =e1 +e2
stance: a6 +e1 +e2 =e3
stance: a7 -e1 +e2
stance: a8 +e1 -e3
stance: a9 =e1 =e3
stance: a10 =e1 =e2

COLOMBO - {a2.d Sri Lanka's justice minister} {a1.does+e3 was {e3 dismissed} on Thursday} hours before {a2.does+e1 {a2.p he} was to present {e1 a bill} that would turn {a1.d the head of state} into a ceremonial figure.}

{a2 Tissa Wijekulasuriya} {a2.says-e3 learned of {e3 it} from a motorcycle courier, {a2.p he} said, and had been given no ground.} {a2.does-e3 {a2.p He} is asking a court for {a2.p his} seal of office.} {a2.does+e1 {a2.p He} walked to parliament and read {e1 the 41 clauses} from the back benches as a private member.}

{a1.d The president}, {a1 Chandrika Weerakoon-Silva}, {a1.says+e1 campaigned two years ago on a pledge to end {a1.p her} own office} {a1.says-e1 but has since said an island in debt to half the world cannot afford a driver with no hands on the wheel.} {a1.says+e3 {a1.p Her} secretary said {a1.p she} needed ministers who carried out the programme.}

{a1.says+e2 {a1.p She} has no objection to {e2 asking the people}, provided all of them are asked,} and {a1.does+e2 set aside 9bn rupees for {e2 a vote} in this year's estimates.}

{a5 The supreme court} {a5.does+e2 ruled last week that {e2 a plebiscite} was compulsory, since the powers to be removed touch the sovereignty of voters.} {a5.says=e1 {a5.d The five judges} added that the wisdom of {e1 the change} was no concern of {a5.p theirs}.}

{a2 Mr Wijekulasuriya} {a2.says-e2 thinks {a5.p they} were mistaken. Two-thirds of the house had been enough in 1978, when the post was invented, and it should be enough now, {a2.p he} said.}

{a3 Eksath Janatha Sandanaya}, the larger of the two parties in government, {a3.does+e1 told {a3.p its} 96 members to vote for {e1 it}} and {a3.does-e3 {a3.p its} ministers stayed away from Thursday's cabinet in protest at {e3 their colleague's treatment}.} {a3.d The alliance} has not left office.

{a4.d The leader of the opposition}, {a4 Anoma Rajakaruna}, {a4.says-e3 who once called {a2 Mr Wijekulasuriya} the worst lawyer in Kandy, went over to shake {a2.p his} hand. "{a2.p He} has been {e3 thrown off the bus} for reading out the driver's own timetable," {a4.p she} said.} {a4.says+e1 {a4.p Her} 61 votes are {a2.p his}.} {a4.says-e2 {a4.p She} dismissed {e2 a national ballot} as "two months of posters to find out what we were told in the last one".}

{a6 Tamil Makkal Kootani}, with 14 seats in the north and east, {a6.does+e1 is a co-sponsor}, {a6.says+e2 but takes another view on {e2 the ballot}: only a text that the whole country has approved would be safe from the next majority, {a6.p its} leader, S. Yogarasa, said.} {a6.says=e3 Who sat in which ministry in Colombo was not for {a6.p his} people to judge, he added.}

{a7 Senior Buddhist monks} of two chapters {a7.says-e1 warned that without a strong hand the provinces would drift away.} {a7.says+e2 In the same letter {a7.p they} thanked {a5.d the judges} and said no lamp should be put out before every village had {e2 had its say}.}

{a8 The bar association} {a8.says+e1 said lawyers had waited 40 years for {e1 the reform}} and {a8.says-e3 asked for {a2.d the minister} to be reinstated. It was improper, {a8.p it} said, to remove the author of a bill between its printing and its first reading.}

The rupee fell 0.8 per cent. {a9 Western diplomats} {a9.says=e1=e3 refused to be drawn on either matter.} One said the only date in her diary was the next review by the lenders, on 12 August.

{a10 Jehan Cassim}, {a10.d who teaches constitutional law in Peradeniya}, {a10.says=e1 counts 147 of the 150 votes required and expects the last three to be sold dearly.} {a10.says=e2 If it comes to {e2 the country}, {a10.p he} said, the outcome would depend on the price of rice in that week.}
