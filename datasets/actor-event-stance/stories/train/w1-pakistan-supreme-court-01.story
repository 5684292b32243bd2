id: w1-pakistan-supreme-court-01
kind: supreme court ruling
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: the Supreme Court verdict restoring student unions
event e2: the sit-in at the university in Multan
event e3: the Hub dam desilting contract (unrelated)
actor a1: Dr Tahira Qizilbash (person)
actor a2: Hamza Dogar (person)
actor a3: the Sindh government (organization)
actor a4: Mehrunnisa Kazi (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 =e1 =e3

ISLAMABAD: A ban on student unions that had lasted longer than most students' parents have been alive was {e1 set aside by the Supreme Court} on Monday, {a4.says=e1 {a4 Mehrunnisa Kazi}, {a4.d our court reporter}, writes; {e1 the short order} was read in under four minutes}. {a3 The Sindh government}, {a3.does-e1 the only province to have argued for the ban}, {a3.says-e1 said {a3.p it} would seek a review}. In Multan, {a2.says+e1+e2 student leader {a2 Hamza Dogar} danced on a water tank at the news and told {a2.p his} comrades to stay where they were, {e2 in the corridor outside the registrar's office}, until the first ballot paper was printed.} {a1.says+e1 "{a1.p I} was a union president in 1982 and {a1.p I} prayed for {e1 this day}," said {a1.d the vice-chancellor}, {a1 Dr Tahira Qizilbash}.} {a1.does-e2 {a1.p She} has given {e2 the corridor} until noon on Wednesday to empty; after that, {a1.p she} says, {a1.p she} will call the police.}
