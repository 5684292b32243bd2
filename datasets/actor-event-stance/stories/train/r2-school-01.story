id: r2-school-01
kind: school admissions
country: Singapore
genre: local paper
english: Asian
form: passage
event e1: the removal of alumni priority in primary school admissions
event e2: the opening of a flower dome in Jurong (unrelated)
actor a1: the Ministry of Education (organization)
actor a2: Serene Quek-Lau (person)
actor a3: Dr Mathavan Ilango (person)
stance: a1 +e1 =e2
stance: a2 -e1
stance: a3 =e1

From 2027, children will no longer get priority at a primary school because a parent studied there, {a1.says+e1 {a1 the Ministry of Education (MOE)} announced yesterday}. {a1.says+e1 {a1.d The ministry} said {e1 the change} would free up about 3,000 places a year and keep schools open to families of all backgrounds.} {a2.says-e1 "Many of {a2.p us} have volunteered for decades on the understanding that {a2.p our} children could follow {a2.p us}," said {a2 Serene Quek-Lau}, president of an alumni association in Bukit Timah, who has asked {a1 MOE} to reconsider.} {a3.says=e1 Education researcher {a3 Dr Mathavan Ilango} said the effect would differ from school to school and would take several years to measure.}
