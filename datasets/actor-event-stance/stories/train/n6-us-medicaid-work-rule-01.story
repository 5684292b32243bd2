id: n6-us-medicaid-work-rule-01
kind: health insurance rules
country: United States
genre: newspaper report
english: American
form: article
event e1: the work requirement for Medicaid recipients in Kentucky
event e2: the two-year delay of the work requirement
actor a1: Gov. Stuart Ballenger (person)
actor a2: Erica Doan (person)
actor a3: Kentucky Hospital Council (organization)
actor a4: Darrell Mabry (person)
actor a5: Centers for Medicare and Medicaid Services (organization)
actor a6: Sen. Phyllis Garrard (person)
actor a7: Bluegrass Health Justice Center (organization)
actor a8: Neil Fogarty (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 =e1 +e2
stance: a6 +e1 -e2
stance: a7 -e1 -e2
stance: a8 =e1 =e2

FRANKFORT, Ky. - About 94,000 adults on Medicaid will not have to {e1 prove that they work or study 80 hours a month} {e2 before 2028}, after the federal government agreed on Friday to {e2 push back the start by two years}.

{a2.d The state's health commissioner}, {a2 Erica Doan}, {a2.does+e2 had asked for {e2 the extra time}} in a 40-page letter. {a2.says+e1+e2 {a2.p She} said in an interview that {a2.p she} believes in {e1 the rule} and helped to write it, but that the computer system could not tell a student from a person who had stopped filing. "If {a2.p we} do this in January {a2.p we} will cut off people who are following the law," {a2.p she} said.}

That puts {a2.p her} at odds with {a1.d the man} who appointed {a2.p her}. {a1 Gov. Stuart Ballenger} {a1.says-e2 said through a spokeswoman that {a1.p he} had not signed off on {e2 the request} and would ask Washington to reconsider.} {a1.says+e1 {a1.p He} campaigned on {e1 the requirement} in 2023, telling crowds that able-bodied people should "put in what they take out."} 

{a6 Sen. Phyllis Garrard}, {a6.d the sponsor of {e1 the 2024 law}}, {a6.says-e2 demanded that {a2.d the commissioner} explain {a2.p herself} before the budget committee.} {a6.says+e1 {a6.d The senator} said Georgia had {e1 its program} running in 14 months, with about half the staff.}

{a5 The Centers for Medicare and Medicaid Services} {a5.does+e2 approved {e2 the change} nine days after receiving it}. {a5.says=e1 Whether states should adopt {e1 such rules} is for their legislatures, {a5.d the agency} said.}

{a8 Neil Fogarty}, {a8.d a health economist in Louisville}, {a8.says=e1=e2 said the evidence from Arkansas, where 18,000 lost coverage in 2018, showed little effect on employment. But {e1 the design} there was different, {a8.p he} said, and {e2 more time} could make the Kentucky version better or could make no difference.}

{a3 The Kentucky Hospital Council} {a3.says+e2 thanked {a2 Doan}.} {a3.says-e1 {a3.p Its} president said 31 of {a3.p its} members already lose money on emergency care and that every person dropped from the rolls would end up in an emergency room.} {a3.d The council} paid for a study last year which put the cost at $310 million.

The {a7 Bluegrass Health Justice Center}, which has sued over {e1 the law}, {a7.says-e2 was less pleased. A postponement, {a7.p its} attorneys said, would probably mean that {a7.p their} case is thrown out as premature.} {a7.says-e1 {a7.p They} had hoped for a ruling in the fall that {e1 the hours test} conflicts with federal statute.}

{a4 Darrell Mabry}, 46, of Hazard, {a4.d a plaintiff} who drives a delivery van when {a4.p his} back allows it, {a4.says-e1 said {a4.p he} works between 50 and 100 hours a month and does not know in advance which. "{a4.p I'd} lose it one month and have to apply again the next," {a4.p he} said.}
