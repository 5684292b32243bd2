id: r1-south-africa-budget-01
kind: budget
country: South Africa
genre: wire report
english: African
form: passage
event e1: the adoption of the national budget
event e2: the increase in value-added tax to 15.5 percent
actor a1: Finance Minister Sizwe Dlangalala (person)
actor a2: Marike Esterhuyse (person)
actor a3: the Workers' Federation of Southern Africa (organization)
actor a4: Nedgroup economist Ravi Chetty-Moonsamy (person)
actor a5: Parliament's budget office (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e2
stance: a4 =e1
stance: a5 =e2

South Africa's parliament narrowly approved {e1 the budget framework} on Wednesday by 194 votes to 182, after the second-largest party in the coalition {a2.does-e1 voted against {e1 it}}. {a2.says-e2 Its leader, {a2 Marike Esterhuyse}, said {a2.p her} party could not back {e2 a VAT increase of half a percentage point}.} {a1 Finance Minister Sizwe Dlangalala} {a1.says+e2 told members {e2 the rise} was needed to pay teachers and nurses}, {a1.says+e1 and thanked smaller parties for their support}. {a3 The Workers' Federation of Southern Africa} {a3.does-e2 has called a one-day stayaway against {e2 the tax hike}}. {a5 Parliament's budget office} {a5.says=e2 calculated that {e2 it} would cost a household of four about 60 rand a month}, and {a4 Nedgroup economist Ravi Chetty-Moonsamy} {a4.says=e1 said the vote left the coalition's future unclear}.
