id: n4-nigeria-subsidy-removal-01
kind: kerosene subsidy removal
country: Nigeria
genre: newspaper report
english: African
form: article
event e1: the removal of the kerosene subsidy
event e2: the two-day strike called by the Congress of Public Employees
actor a1: President Suleiman Adogwa (person)
actor a2: Congress of Public Employees (organization)
actor a3: Comrade Festus Iyamu (person)
actor a4: Funmilayo Oketade (person)
actor a5: Chamber of Merchants of Kano (organization)
actor a6: Senator Bala Kurfi (person)
actor a7: National Industrial Court (organization)
actor a8: market women in Ibadan (group)
actor a9: Dr Chidi Nwankpa (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 -e1 -e2
stance: a7 =e1 -e2
stance: a8 -e1
stance: a9 =e1

The {a7 National Industrial Court} in Abuja {a7.does-e2 yesterday restrained {a2.d the Congress of Public Employees} from commencing {e2 the two-day industrial action {a2.p it} has fixed for Monday}}. {a7.says=e1 Whether kerosene should cost N900 or N1,600 a litre was not a question for the bench, {a7.d the court} said.}

{a3 Comrade Festus Iyamu}, {a3.d general secretary of {a2.d the congress}}, {a3.says+e2 told newsmen outside the court that {a2.p its} members would stay at home all the same.} {a3.says-e1 "A cleaner in {a3.p my} union takes home N74,000. {a1.d The President} has put the cooking fire out in her house," {a3 Iyamu} said.}

{e1 The subsidy was ended} without notice on the first of the month. {a1 President Suleiman Adogwa} {a1.says+e1 said in a broadcast that it had swallowed N840 billion in a year, most of which went to depots at the border.} {a1.does-e2 {a1.p He} instructed the Attorney-General to go to court the moment {e2 the strike} was announced.}

{a9 Dr Chidi Nwankpa}, {a9.d an economist with Savannah Research in Lagos}, {a9.says=e1 explained that inflation could rise by up to two points before it came down. The saving to the budget was real, {a9.p he} said, and so was the burden.}

The {a2 Congress of Public Employees}, which has 1.3 million members, {a2.does-e1 walked out of talks on a cash transfer on Tuesday, saying {a2.p it} would not return until the old price was restored.} {a2.does+e2 {a2.p It} has directed hospitals to keep emergency wards open {e2 during the two days}.}

{a4 Funmilayo Oketade}, {a4.d the Minister of State for Finance}, {a4.says conceded that families were suffering. {a4.p She} had herself gone back to charcoal, {a4.p she} said.} {a4.says+e1 But the money was needed for 4,000 primary health centres and "there is no second purse", {a4.p she} added.}

In the north, the {a5 Chamber of Merchants of Kano} {a5.does+e1 took out a full page in two newspapers in support of {a1.d the President}.} {a5.says-e2 {a5.p It} appealed to shop owners to open on Monday and Tuesday as usual.}

Opposition lawmakers are not of one mind with labour. {a6 Senator Bala Kurfi}, {a6.d who sponsored a motion to bring back the payments}, {a6.says-e1 said {a1 Adogwa} had taxed the poor to please lenders.} {a6.says-e2 {a6.p He} stopped short of endorsing {a3 Iyamu}'s call. With schools only just reopened, {a6 Kurfi} argued, {e2 a shutdown} would punish the wrong people and {a6.p he} had asked {a3.d the general secretary} to put {e2 it} off.}

{a8.d Market women in Ibadan} {a8.does-e1 blocked the Iwo Road depot for several hours on Wednesday until police spoke to {a8.p them}}.

Nigeria removed the subsidy on petrol in 2023. Kerosene was left out because two thirds of households cook with it.
