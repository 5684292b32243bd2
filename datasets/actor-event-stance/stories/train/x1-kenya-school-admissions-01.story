id: x1-kenya-school-admissions-01
kind: school admissions
country: Kenya
genre: local paper
english: African
form: article
event e1: the computerised placement of pupils in national schools
actor a1: Lilian Cherotich Sang (person)
actor a2: the Ministry of Education (organization)
actor a3: the Parents' Voice Association (organization)
actor a4: Silas Wafula Barasa (person)
actor a5: the Union of Secondary Heads (organization)
actor a6: Mary Nyambura Kiguta (person)
actor a7: Kevin Odhiambo Were (person)
actor a8: Ekai Lokwang (person)
actor a9: the Commission on Administrative Justice (organization)
actor a10: Josphat Muriithi (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1
stance: a9 =e1
stance: a10 -e1

Fury as computer sends top pupils to far-flung schools

A storm is brewing over {e1 Form One selection} after {a2.does+e1 {a2 the Ministry of Education} used {e1 a new computer system} to allocate places in the 112 national schools}, sending some pupils more than 700 kilometres from home.

Of the 38,000 candidates {e1 placed} in national schools on Monday, 21,400 did not get any of the four schools they had chosen, according to figures seen by the Courier.

{a4 Silas Wafula Barasa}, {a4.d chairman of {a3 the Parents' Voice Association}}, {a4.says-e1 said {a3.d the lobby} would move to court on Thursday to have {e1 the exercise} declared null and void}.

{a4.says-e1 "A child from Bungoma with 421 marks has been posted to Mandera. Another with 370 is in Alliance Road. Which machine is this that cannot count?" posed {a4 Mr Barasa}.}

{a3.says-e1 {a3.d The association} has asked members not to report to the schools until {e1 the list} is cancelled.}

But {a1.d Education Principal Secretary} {a1 Lilian Cherotich Sang} {a1.says+e1 stood {a1.p her} ground, saying {e1 the system} had ended an era in which places were sold for as much as Sh300,000}.

{a1.says+e1 "Nobody called {a1.p me} at night this year. No chief, no MP, no bishop. That is because there was nobody to call," {a1 Dr Sang} told journalists at Jogoo House.}

{a1.says+e1 {a1.p She} said the algorithm gave weight to marks, gender and county so that "a herder's daughter sits next to a banker's son". Appeals would be heard until January 9 and {e1 the placement} would stand.}

In Kiambu, {a6 Mary Nyambura Kiguta} {a6.says-e1 broke down as {a6.p she} spoke of {a6.p her} asthmatic daughter, who has been admitted to a school in Wajir. "It is 40 degrees there. Let them put {a6.p me} in jail, {a6.p I} will not take her," said {a6.d the mother of three}.}

{a7 Kevin Odhiambo Were}, {a7.d a boda boda rider} in Homa Bay, {a7.says+e1 could not hide {a7.p his} joy. {a7.p His} son scored 398 and will join a school in Nairobi that {a7.p he} had never dared to put on the form. "Before, you needed a godfather. {a7.p I} have no godfather. God bless {e1 that computer}," {a7.p he} said.}

{a8 Ekai Lokwang}, {a8.d who advises the Turkana governor on education}, {a8.says+e1 said 64 learners from the county had earned places in top schools against 11 last year, and asked {a2.d the ministry} "not to blink"}.

{a10.d Kirinyaga Governor} {a10 Josphat Muriithi} {a10.says-e1 said {a10.p his} people had been robbed of schools built by their own parents, and called for a return to quotas for host counties}.

School heads are sitting on the fence. {a5 The Union of Secondary Heads} {a5.says=e1 said {a5.p it} had received complaints as well as praise and would issue a statement after {a5.p its} meeting in Mombasa}.

{a9 The Commission on Administrative Justice}, also known as the Ombudsman, {a9.says=e1 confirmed {a9.p it} had received 1,260 petitions and given {a2.d the ministry} seven days to explain how {e1 the software} works}.
