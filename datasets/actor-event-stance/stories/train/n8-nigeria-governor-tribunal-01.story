id: n8-nigeria-governor-tribunal-01
kind: annulled governorship election
country: Nigeria
genre: newspaper report
english: African
form: article
event e1: the tribunal's annulment of Governor Sunday Akpabor's election
actor a1: Governor Sunday Akpabor (person)
actor a2: Mrs Ngozi Iwuala (person)
actor a3: Justice Hadiza Bello Wase (person)
actor a4: Peoples Progress Congress (organization)
actor a5: Chief Emeka Dike (SAN) (person)
actor a6: Independent National Electoral Commission (organization)
actor a7: Civic Vote Watch (organization)
actor a8: Alhaji Tunde Okunnu (person)
actor a9: HRM Eze Patrick Nwokocha (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1
stance: a9 =e1

{a1 Governor Sunday Akpabor} on Thursday {a1.says-e1 urged {a1.p his} supporters not to panic and instructed {a1.p his} lawyers to go to the Court of Appeal}, hours after an election petition tribunal {e1 removed {a1.p him} from office}.

{a3 Justice Hadiza Bello Wase}, who read the unanimous judgment of the three-man panel, {a3.does+e1 held that 118,420 votes credited to {a1.d the governor} in six local governments were invalid because the accreditation machines were bypassed, and ordered that the certificate of return be issued to {a2 Mrs Ngozi Iwuala} of the United Labour Movement}.

{a2 Mrs Iwuala}, {a2.d a former commissioner for health}, {a2.says+e1 thanked God and the judiciary and said {a2.p she} would run an all-inclusive government. {a2.p She} told {a2.p her} opponent to remember that {a2.p she} conceded to {a1.p him} in 2019 "with a smile".}

{a5.d {a2.p Her} counsel}, {a5 Chief Emeka Dike (SAN)}, {a5.says+e1 described {e1 the judgment} as the product of hard work, noting that 214 presiding officers had been subpoenaed.}

{a4 The Peoples Progress Congress}, on {a4.p whose} platform {a1 Akpabor} ran, {a4.says-e1 said {a4.p it} was confident that justice had merely been delayed.} {a8 Alhaji Tunde Okunnu}, {a8.d a chieftain of {a4.d the same party} in the state} who was suspended in January, {a8.says+e1 told our correspondent that what was done in those six local governments was known to every child and the panel had no choice.} {a8.says {a8.p He} said {a8.p he} did not like {a2 Mrs Iwuala} and would not join {a2.p her}.}

{a6 The Independent National Electoral Commission} {a6.says-e1 drew {a3.d the judge}'s attention during the trial to what {a6.p it} said were forged result sheets brought by {a2.d the petitioner}.} {a6.does-e1 {a6.d The commission} has also filed a notice of appeal, {a6.p its} resident electoral commissioner confirmed last night.}

{a7.d Election monitors} from {a7 Civic Vote Watch}, who were chased away from collation centres in March, {a7.says+e1 said {e1 the finding} on accreditation matched {a7.p their} own figures and should stand on appeal.}

{a9.d The traditional ruler} of Umuakor, {a9 HRM Eze Patrick Nwokocha}, {a9.says=e1 called for calm in both camps. {a9.p He} said the two politicians were {a9.p his} children and {a9.p he} would receive whoever the Supreme Court brought to {a9.p his} palace.}

{a1 Mr Akpabor} remains in office until all appeals are decided. By law the Court of Appeal has 60 days.
