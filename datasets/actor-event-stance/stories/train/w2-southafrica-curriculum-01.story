id: w2-southafrica-curriculum-01
kind: school curriculum change
country: South Africa
genre: parliamentary report
english: African
form: passage
event e1: the introduction of mandatory coding in primary schools
event e2: the opposition's motion of no confidence in the minister
event e3: the sale of a Durban sugar terminal (unrelated)
actor a1: Basic Education Minister Refilwe Tshabangu (person)
actor a2: Pieter Vlok (person)
actor a3: the National Rural Teachers' Assembly (organization)
actor a4: Ntombizodwa Cele (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1
stance: a2 =e3

Members of the opposition sang as {e2 their motion} fell. {a2 Pieter Vlok}, who moved {e2 it}, {a2.says+e2 had told the House that {a1.d the minister} was "an apology without a school"} and {a2.says-e1 that {e1 coding lessons} for children who lack chairs made a mockery of them.} {a1 Basic Education Minister Refilwe Tshabangu} {a1.says-e2 said {e2 the motion} was theatre} and {a1.does+e1 signed {e1 the regulation bringing coding into Grade Three} the moment {a1.p she} reached {a1.p her} office}. {a3.says-e1 {a3 The National Rural Teachers' Assembly} opposes {e1 the plan} root and branch, {a3.p its} general secretary said from the gallery;} {a3.says-e2 he had nonetheless urged members to vote down {e2 the attempt to unseat {a1.p her}}, "because {a3.p we} are fighting a bad policy, not a bad person". Asked about {e1 the roll-out} in {a4.p her} province, MEC {a4 Ntombizodwa Cele} said 411 schools had computers, 388 did not, and {a4.p she} would take no view before the budget.}
