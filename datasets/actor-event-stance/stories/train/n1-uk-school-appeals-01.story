id: n1-uk-school-appeals-01
kind: school discipline
country: United Kingdom
genre: web news
english: British
form: article
event e1: abolishing appeals panels for pupils who are expelled
actor a1: Judith Larkham (person)
actor a2: Trevor Bastow (person)
actor a3: the National Union of Class Teachers (organization)
actor a4: the Society of Secondary Heads (organization)
actor a5: Owen Faulds (person)
actor a6: the Children's Legal Service (organization)
actor a7: Yasmin Akhtar (person)
actor a8: Sir Neil Charlesworth (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1

{e1 Head teachers in England would have the last word on excluding disruptive children} if {a1 Judith Larkham} became education secretary.

{a1.d The shadow minister} {a1.says+e1 told {a1.p her} party's spring conference in Harrogate that the panels, which put about 150 pupils a year back into the schools that had thrown them out, had no place in a system that trusted professionals.}

{a1.says+e1 "When a head says a pupil goes, that pupil goes," {a1 Ms Larkham} said to applause.} Places in special units would be increased from 4,000 to 24,000.

{a8 Sir Neil Charlesworth}, who wrote a report on behaviour for a previous government, {a8.says=e1 said permanent exclusions had ranged between 9,000 and 12,500 a year since 1995 and were not closely related to {e1 changes in the appeals system}.}

{a4 The Society of Secondary Heads}, which represents 11,000 head teachers, {a4.says-e1 said {a4.p its} members had not asked for {e1 this}.} {a5.d {a4.p Its} general secretary}, {a5 Owen Faulds}, {a5.says welcomed what {a1.d the shadow minister} had said about the units and described {a1.p her} speech as the most thoughtful by a politician for some time.}

{a5.says-e1 But {a5.p he} said that without a panel angry parents would go straight to the High Court, which was slower and would cost schools a great deal of money.}

{a3 The National Union of Class Teachers} took a different view. {a3.does+e1 At {a3.p its} Easter meeting {a3.p it} passed a motion in the same terms by a large majority}, after hearing from a teacher in Hull whose attacker was readmitted twice.

{a2 Trevor Bastow}, {a2.d the schools minister}, {a2.says said {a2.p he} wanted zero tolerance of bad behaviour as much as anybody.} {a2.says-e1 {a2.p He} accused {a1 Ms Larkham} of not reading the figures. Only one exclusion in 60 was overturned, {a2.p he} said, and those were cases in which the wrong child had been blamed or the rules had not been followed.}

{a6 The Children's Legal Service} {a6.says-e1 said {a6.p it} had acted for 340 families last year, a third of them with children who had special needs, and would take a test case on human rights grounds.}

{a7 Yasmin Akhtar}, whose son's school in Bradford was ordered to take back two boys found with a knife, {a7.says said politicians of all parties only turned up when there were votes in it.} {a7.says+e1 "But yes, {a7.p I} will be voting for {e1 that}," {a7.p she} said.}
