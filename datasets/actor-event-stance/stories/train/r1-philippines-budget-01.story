id: r1-philippines-budget-01
kind: budget
country: Philippines
genre: parliamentary report
english: Asian
form: passage
event e1: the P1.3 billion confidential fund of the Vice President's office
actor a1: Rep. Antonio Sarmiento-Lim (person)
actor a2: Tolentino-Roa (person)
actor a3: Sen. Wilfredo Cayabyab (person)
actor a4: the Budget Department (organization)
actor a5: the Commission on Audit (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1

House leaders led by {a1 Rep. Antonio Sarmiento-Lim} {a1.does-e1 moved on Wednesday to strike {e1 P1.3 billion in confidential funds} from the proposed 2027 budget of the Office of the Vice President}. {a1.says-e1 The money should go to the Coast Guard, {a1 Sarmiento-Lim} said.} {a2 Tolentino-Roa} {a2.says+e1 told the committee the amount was needed to keep children out of armed groups}. {a3 Sen. Wilfredo Cayabyab}, {a2.p her} former running mate, {a3.says+e1 said {a3.p he} would restore {e1 the item} when the bill reached the Senate}. {a4 The Budget Department} {a4.says=e1 said {a4.p it} had submitted the figure as received}. {a5 The Commission on Audit} {a5.says=e1 has yet to finish {a5.p its} report on last year's spending}.
