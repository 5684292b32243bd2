id: nt-lithuania-nurse-prescribing-01
kind: nurse prescribing powers
country: Lithuania
genre: web news
english: British
form: article
event e1: allowing nurses in Lithuania to prescribe medicines
actor a1: Rasa Vaitkevičiūtė (person)
actor a2: Algis Narbutas (person)
actor a3: Guild of Family Doctors (organization)
actor a4: Nurses' Alliance (organization)
actor a5: the patients' ombudsman (person)
actor a6: Danutė Grigienė (person)
actor a7: Bronius Petrulis (person)
actor a8: the national health fund (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

Nurses with a master's degree could write prescriptions for 64 common medicines from next spring under {e1 a bill} that passed its first reading in Vilnius on Wednesday by 68 votes to 41.

At present a patient who needs a new packet of tablets for blood pressure must see a doctor or send a request to one. In the north-east the average wait is 16 days.

{a1 Rasa Vaitkevičiūtė}, {a1.d the Liberal member} {a1.does+e1 who tabled {e1 the bill}}, {a1.says+e1 said that 212 posts for family doctors were vacant and that nobody had a plan for filling them. {a1.p She} told the chamber that nurses already prepare most of these prescriptions and wait for a signature.}

The {a3 Guild of Family Doctors} {a3.does-e1 has advised {a3.p its} members to resign from training committees if the second reading succeeds.} {a2.d {a3.p Its} president}, {a2 Algis Narbutas}, {a2.says-e1 said an older patient takes seven drugs on average and that somebody had to know what the eighth would do.}

{a2.says-e1 "Six years of medicine, then four of practice. They are proposing eleven weekends," {a2 Dr Narbutas} said outside parliament.}

{a1.says+e1 {a1 Ms Vaitkevičiūtė} replied that the course was 400 hours and had been written by the university, not by {a1.p her}.}

{a4.does+e1 Members of the {a4 Nurses' Alliance} filled the public gallery}, and {a4.d the union} {a4.says+e1 said 1,900 of them had put their names down for the first course.} {a6 Danutė Grigienė}, who has run an outpatient point near Zarasai on {a6.p her} own since the doctor retired, {a6.says+e1 said people drove 45 kilometres for a renewal that took {a6.p her} two minutes to type.}

{a7 Bronius Petrulis}, {a7.d a former health minister}, {a7.does-e1 moved that {e1 the bill} be sent back to committee}, and lost. {a7.says-e1 {a7.p He} said {a7.p he} had refused a similar draft in 2017 and had read nothing since that would change {a7.p his} mind.}

{a5 The patients' ombudsman} {a5.says=e1 told members that complaints {a5.p she} received were about waiting in one half of cases and about wrong medicines in the other, and that {a5.p she} would not recommend a vote either way.}

{a8 The national health fund} {a8.says=e1 said {a8.p its} computer system could be changed in four months if {e1 the bill} became law.} The second reading is planned for 9 May.
