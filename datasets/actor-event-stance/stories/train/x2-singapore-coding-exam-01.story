id: x2-singapore-coding-exam-01
kind: school curriculum change
country: Singapore
genre: newspaper report
english: Asian
form: article
event e1: making coding an examinable subject in primary schools
actor a1: the Ministry of Education (organization)
actor a2: Education Minister Jasmine Loh Hui Min (person)
actor a3: Aidan Sivakumar (person)
actor a4: Families for Balanced Learning (organization)
actor a5: Serene Kwek (person)
actor a6: Singapore Software Employers’ Council (organization)
actor a7: Mdm Zainab Salleh (person)
actor a8: Associate Professor Teo Wee Kiat (person)
actor a9: Benedict Foo (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1

SINGAPORE - Pupils who enter Primary 5 in 2027 will sit a paper in computer programming at the end of Primary 6, {a1 the Ministry of Education} (MOE) {a1.does+e1 announced on Tuesday}, making Singapore one of the first school systems in the world to {e1 examine coding at the age of 12}.

The 75-minute paper will count for a tenth of the final score. Time for {e1 the new subject} will come from a reduction of one period a week each in science and mother tongue languages.

{a2.says+e1 “Every child here will work with machines that write and read code. To leave that to tuition centres would be to leave it to parents who can pay,” {a2 Education Minister Jasmine Loh Hui Min} said at the opening of a primary school in Tengah.}

{a2.says+e1 “What {a1.p we} examine is what gets taught. {a2.p I} wish it were otherwise, but {a2.p I} have been a teacher {a2.p myself} for 14 years and that is the truth.”}

{a3.d The Opposition MP} {a3 Aidan Sivakumar} {a3.says-e1 has filed a motion for next month’s sitting asking {a1.d the ministry} to drop {e1 the paper} and keep the lessons.} {a3.says-e1 “Let them play with it. The moment you put a mark on it you will see assessment books in every bookshop by the weekend,” {a3.p he} told The Island Tribune.}

{a4.does-e1 {a4 Families for Balanced Learning}, {a4.d a parents’ group} set up during the pandemic, had collected 27,000 signatures against {e1 the plan} by Wednesday evening}. {a5.d One of its organisers}, {a5 Serene Kwek}, 41, {a5.says-e1 said {a5.p her} son already slept seven hours a night. “Which of the hours do they want?” {a5.p she} asked.}

More unexpected was the view of the {a6 Singapore Software Employers’ Council}. {a6.says-e1 Programming languages taught to 11-year-olds will be dead by the time they look for jobs, {a6.d the council} said in a statement, and {e1 a national exam} “rewards precisely the habits {a6.p we} spend years getting out of new hires”.}{a6.says {a6.p It} would rather see the hours given to mathematics.}

{a7 Mdm Zainab Salleh}, {a7.d who heads the information technology department} at a primary school in Woodlands, {a7.says+e1 was delighted. {a7.p She} has run a coding club in {a7.p her} own time since 2015. “For once the children from rental flats will get the same thing as the children from condominiums,” {a7.p she} said. “{a7.p I} have waited nine years for {e1 this}.”}

Tuition providers expect a rush. {a9 Benedict Foo}, {a9.d founder of a chain of 22 enrichment centres}, {a9.says+e1 said {a9.p he} could not have wished for anything better than {e1 an exam} and was hiring 60 instructors.}

{a8 Associate Professor Teo Wee Kiat}, {a8.d a specialist in assessment}, {a8.says=e1 pointed out that no country had tried {e1 the idea} for long enough to be studied. Estonia taught the subject early without examining it and did well in surveys, {a8.p he} said, but so did places that taught none.}

{a1.says+e1 {a1.d MOE} said sample papers would be published in January and that {e1 the change} would go ahead on schedule.}
