id: vaccination-mandate
kind: sample
country: Australia
genre: wire report
english: Australian
form: article
event e1: the measles vaccination mandate for schools
event e2: the rally outside the South Australian parliament
actor a1: Robyn Calloway (person)
actor a2: the South Australian government (organization)
actor a3: Parents for Choice (organization)
actor a4: Damien Sherriff (person)
actor a5: Australian College of Child Physicians (organization)
actor a6: Lowell Prentice (person)
actor a7: Farida Hassani (person)
actor a8: Association of Independent Principals (organization)
actor a9: Grace Tuilagi (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 -e1 -e2
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

Thousands {e2 rally} as {a2 South Australia} moves to {e1 require measles jabs for school}

ADELAIDE - About 4,000 people {e2 rallied outside the South Australian parliament} on Sunday, three days before a vote on {e1 a bill that would bar unvaccinated children from classrooms} unless they have a medical exemption.

{a2.does+e1 {a2 The South Australian government} introduced {e1 the legislation} in March} after a measles outbreak that put 61 children in hospital and led to the deaths of two infants in Whyalla.

{a1.says+e1 {a1.d The health minister}, {a1 Robyn Calloway}, said {e1 the mandate} was a modest response to a preventable tragedy.}

{a1.says+e1 "Nobody will be held down and injected. If you choose not to vaccinate, you can educate your child at home," {a1 Calloway} told ABC radio. "What you can't do is make that choice for the baby brother of the kid at the next desk."}

{a1.says-e2 {a1.p She} said {e2 the demonstration} had spread "a great deal of nonsense" and had upset families still in mourning.}

{a3.does+e2 {e2 The rally} was organised by {a3 Parents for Choice}, {a3.d a group formed in April} that claims 9,000 members.} {a4.does+e2 {a4.d {a3.p Its} founder}, {a4 Damien Sherriff}, addressed the crowd} from the steps on North Terrace.

{a4.says-e1 "This isn't about one needle," said {a4 Sherriff}, {a4.d a 43-year-old electrician} whose three children are unvaccinated. "If a government can shut the school gate in your face over {e1 this}, it can do it over anything."}

{a3.says-e1 {a3.d The group} has said {a3.p it} will challenge {e1 the law} in the High Court if {e1 it} passes.}

The vote is expected to be close. {a6.says-e1 {a6.d The leader of the crossbench Country Alliance}, {a6 Lowell Prentice}, confirmed that {a6.p his} three members would vote no on {e1 the bill}, saying persuasion had lifted coverage in regional towns to 94 per cent "without a single threat".}

{a6.says-e2 {a6 Prentice}, {a6.d a retired pharmacist} who has had every vaccine on the schedule, nevertheless distanced {a6.p himself} from {e2 Sunday's gathering}. "{a6.p I} wouldn't go near {e2 it}," {a6.p he} said. "Half the placards were a disgrace."}

{a5.says+e1 Doctors have lined up behind {e1 the measure}. The {a5 Australian College of Child Physicians} said in a submission to parliament that similar rules elsewhere had raised coverage by three to five percentage points within two years, and urged members to pass {e1 the bill} without amendment.}

{a9 Grace Tuilagi}, {a9.d whose five-week-old son died in the outbreak}, {a9.says+e1 has asked MPs to name {e1 the law} after him. "{a9.p I} don't hate anyone," {a9.p she} said in a written statement. "{a9.p I} just want it to be the last time."}

School leaders have been more guarded. {a8 The Association of Independent Principals} {a8.says=e1 said {a8.p its} members held a range of opinions and that {a8.p it} would take no position on {e1 the requirement} but would need clear advice about enrolments already accepted for next year.}

{a7 Farida Hassani}, {a7.d a health economist}, {a7.says=e1 said the evidence on {e1 mandates} was mixed. "{e1 They} work best where the problem is forgetfulness and worst where it is distrust," {a7.p she} said. "In Adelaide you have some of both."}

Police said two people were arrested for minor offences.
