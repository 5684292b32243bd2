id: q5-korea-medical-places-01
kind: medical school places
country: South Korea
genre: wire report
english: Asian
form: article
event e1: the plan to add 1,600 medical school places
event e2: the trainee doctors' mass resignations
event e3: the health ministry's return-to-work order
actor a1: Health Minister Baek Seung-jae (person)
actor a2: trainee doctors (group)
actor a3: Hwang Do-yeon (person)
actor a4: the Council of Korean Physicians (organization)
actor a5: the Patients' Coalition (organization)
actor a6: university presidents (group)
actor a7: Noh Mi-kyung (person)
actor a8: the Seoul Administrative Court (organization)
actor a9: the nurses' federation (organization)
actor a10: Eom Ji-sook (person)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 +e2 -e3
stance: a3 -e1 +e2 -e3
stance: a4 -e1 -e3
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 +e1 -e3
stance: a8 =e1 -e3
stance: a9 +e1 -e2
stance: a10 =e1 =e2

SEOUL - A judge has given South Korea's {a2.d striking interns and residents} breathing space in {a2.p their} contest with the government, ruling that {a8.does-e3 {a2.p they} cannot for the present be {e3 compelled to return to the wards}}.

{a8 The Seoul Administrative Court} {a8.does-e3 stayed the ministry's instruction of 19 February until a full hearing}. {a8.says=e1 {a8.p It} stressed that {a8.p it} had not been asked about {e1 the quota for medical students}, and expressed no opinion on it.}

{a1 Health Minister Baek Seung-jae} {a1.does+e3-e2 appealed before lunch}. {a1.says+e3 "The duty to treat does not stop because a document was folded and put on a desk," {a1.p he} said.} {a1.says-e2 {a1.p He} called {e2 the letters of resignation} a strike under another name.}

The quarrel began when {a1 Mr Baek} {a1.does+e1 announced that universities would {e1 take 4,658 first-year students instead of 3,058}, starting next spring}. The intake had not changed since 2006. South Korea has 2.6 physicians for every 1,000 people, against 3.7 on average in comparable countries.

{a2.does+e2 Some 8,800 of the country's 12,900 {a2 trainee doctors} {e2 handed in {a2.p their} notice} within ten days.} {a2.says-e1 Most wrote in {a2.p their} letters that {a2.p they} would return if {e1 the figure} was withdrawn}, and {a2.does-e3 only 291 obeyed when {e3 the summons} came}. Large hospitals have halved operations, and the army has opened 12 of its emergency rooms to civilians.

{a3 Hwang Do-yeon}, 29, {a3.d a third-year resident in chest surgery who speaks for {a2.p them}}, {a3.says-e1 said three thousand more students would become dermatologists in Gangnam like the ones before them. What the provinces lacked was pay and protection from lawsuits.} {a3.says-e3 {a3.p He} called Tuesday's ruling a relief.} {a3.says+e2 "{a3.p I} have slept eight hours a night for the first time since 2021. None of {a3.p us} {e2 walked out} on patients. {a3.p We} walked out on a system that needs {a3.p us} to be cheap."}

{a4 The Council of Korean Physicians}, whose members are mostly in private practice, {a4.says-e1 repeated that {a4.p it} would discuss a figure of 350 and nothing beyond.} {a4.does-e3 {a4.p It} is paying the lawyers in the court case.}

Few of those on the waiting lists follow the argument about numbers. {a5.does-e2 {a5 The Patients' Coalition} has reported 340 postponed cancer operations to the human rights commission}, and {a5.says-e2 {a5.p its} head, who has leukaemia, asked the young doctors to come back first and win afterwards.} {a5.says+e1 {a5.d The charity} has itself been asking for {e1 a bigger intake} since 2012.}

{a9 The nurses' federation} {a9.says-e2 said {a9.p its} members were inserting tubes and signing forms that they could be prosecuted for, and that {a9.p their} colleagues' {e2 absence} had used up {a9.p their} sympathy.} {a9.says+e1 If anything, {a9.p it} said, {e1 1,600} was modest.}

{a6 University presidents} {a6.does+e1 applied for 2,151 of {e1 the additional places} between {a6.p them}}, and one in Daegu has bought a hotel to turn into dormitories.

{a7 Noh Mi-kyung}, who leads the main opposition party, {a7.says-e3 accused the government of treating twenty-nine-year-olds as deserters and told {a1.d the minister} to tear up {a1.p his} {e3 order}.} {a7.says+e1 But {a7.p she} left no doubt that {a7.p her} party would vote for the money in {e1 the bill to expand the medical faculties}. {a7.p She} would have begun with a public medical school in Jeolla, {a7.p she} said, and it ought to have been done ten years ago.}

{a10 Eom Ji-sook}, {a10.d who researches health labour at a think tank in Sejong}, {a10.says=e1=e2 said governments had tried to raise the number three times since 2000 and withdrawn on each occasion. This time polls show 70% behind {e1 the increase}, but the hospitals can last about two months without juniors. Which clock ran faster, {a10.p she} said, was anyone's guess.}

Applications to medical schools close on 13 September.
