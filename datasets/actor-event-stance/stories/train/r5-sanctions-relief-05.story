id: r5-sanctions-relief-05
kind: sanctions relief
country: Myanmar
genre: wire report
english: British
form: passage
event e1: the removal of three Myanmar firms from the US blacklist
actor a1: Golden Heron Cargo's lawyers at Pemberley Strand (organization)
actor a2: the United Nations expert on Myanmar (person)
actor a3: Rep. Darnell Inskeep (person)
actor a4: the Treasury Department (organization)
stance: a1 =e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{a4.does+e1 {a4 The Treasury Department} took three Myanmar companies and four individuals off its sanctions list on Thursday} without giving reasons. {a2.says-e1 {a2 The United Nations expert on Myanmar} said {a2.p she} was "shocked" by {e1 the step}.} {a3 Rep. Darnell Inskeep} {a3.says-e1 asked for the department's internal memos and said {a3.p he} would try to have {e1 the decision} reversed}. {a1 Golden Heron Cargo's lawyers at Pemberley Strand} {a1.says=e1 declined to comment}.
