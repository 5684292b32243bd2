id: xv-uk-drug-bill-01
kind: drug decriminalisation
country: United Kingdom
genre: parliamentary report
english: British
form: article
event e1: the bill to decriminalise drug possession in England and Wales
event e2: the Avon and Wye police diversion scheme
actor a1: Imogen Thackwray (person)
actor a2: Gareth Pollendine (person)
actor a3: Desmond Oakshott (person)
actor a4: the Custody Officers' Association (organization)
actor a5: Karen Hibbitt (person)
actor a6: Families After Addiction (organization)
actor a7: Priyanka Wadhwa-Lyle (person)
actor a8: the Scottish government (organization)
actor a9: the Department for Home Affairs (organization)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 =e1 =e2
stance: a9 -e1

Drug decriminalisation bill clears first hurdle

{e1 A bill that would end criminal penalties for possessing small amounts of drugs} in England and Wales has passed its first test in the Commons, {a9.says-e1 despite a warning from {a9 the Department for Home Affairs} that {a9.p it} will try to stop {e1 the measure} becoming law}.

{e1 The private member's bill}, {a1.does+e1 tabled by the Bristol backbencher {a1 Imogen Thackwray}}, was given a second reading on Friday by 147 votes to 112. {e1 It} now goes to a committee, where {a9.d ministers} are expected to propose dozens of amendments.

{a1.says+e1 {a1 Thackwray}, {a1.d a former A&E nurse}, told the house {a1.p she} had spent 11 years treating people who were too frightened of a criminal record to ring for an ambulance.}

{a1.says+e1 “{a1.p I} have sat with parents who found out their child was using on the day they identified the body,” {a1.p she} said. “We have tried punishment for half a century. It has not worked for a single one of those families.

“{e1 This bill} asks us to treat them as we would treat anyone else who is ill.”}

Under {e1 the bill}, anyone over 18 caught with no more than 10 days' supply of a controlled drug would be referred to a health panel instead of being charged. Supplying drugs would remain an offence.

The policing minister, {a2 Gareth Pollendine}, {a2.says-e1 said {a9.d the department} was “firmly opposed” to {e1 the change} and would fight {e1 it} at every stage}. {a2.says-e1 “{e1 This} would tell every 19-year-old in the country that heroin is no worse than a parking ticket,” {a2.p he} said.}

{a2.says+e2 {a2.p He} said the better answer was {e2 the diversion scheme run by Avon and Wye police}, under which first-time offenders can avoid court by attending counselling, and which {a2.p he} called “the best thing I have seen in this job”.} A charge can still be brought if they drop out.

{a1.says+e2 {a1 Thackwray} told {a2.p him} that {a1.p she} had helped to set {e2 that scheme} up and was proud of {e2 it}}, {a1.says+e1 but that {e2 it} covered one force out of 43 and that only {e1 a change in the law} would reach the rest}.

{a1.d The MP} has the backing of {a3 Desmond Oakshott}, {a3.does+e2 {a3.d the former chief constable} who brought in {e2 the diversion scheme} six years ago}. {a3.says+e1 Speaking outside parliament, {a3 Oakshott} said {a3.p he} had “arrested the same men for the same wrap” for three decades and that {e1 the bill} was overdue.}

Officers who run police cells take a different view. {a4.says-e1 {a4 The Custody Officers' Association}, which represents 6,000 sergeants and detention staff, said {e1 decriminalisation} would remove “the one moment when an addict has to listen”} and {a4.says-e2 described {e2 the Avon and Wye scheme} as a revolving door that ought to be shut down}.

In the public gallery was {a5 Karen Hibbitt}, from Stockport, whose son Jamie died in 2021 after taking ketamine. {a5.says-e1 {a5.p She} said {a5.p she} had wept when the result was read out. “They will say it's about people like Jamie,” {a5.p she} said. “He was scared of the police and it kept him clean for two years. Please God the Lords throw {e1 this} out.”}

{a6 Families After Addiction}, {a6.d a charity} that supports bereaved relatives, {a6.does+e1 organised the vigil held in Parliament Square as MPs voted} and {a6.says+e1 called the result “a first bit of justice”}.

Dr {a7 Priyanka Wadhwa-Lyle}, who studies drug policy at the University of Leicester, {a7.says=e1 said private members' bills rarely survived without government time. “There are countries where similar laws went with a fall in deaths and others where they made no measurable difference,” {a7.p she} said. “Anyone who tells you what would happen here is guessing.”}

{a8 The Scottish government}, which has responsibility for health but not for drugs law, {a8.says=e1 said {a8.p it} would not comment on {e1 legislation} before another parliament}.
