id: r1-us-immigration-rules-01
kind: immigration rules
country: United States
genre: wire report
english: American
form: passage
event e1: the rule barring asylum claims between ports of entry
event e2: the appeal to reinstate the asylum rule
actor a1: the Justice Department (organization)
actor a2: U.S. District Judge Harold Nyquist (person)
actor a3: the Border Families Legal Project (organization)
actor a4: Homeland Security Secretary Gail Tressider (person)
stance: a1 +e1 +e2
stance: a2 -e1 =e2
stance: a3 -e1 -e2
stance: a4 +e1

{a1 The Justice Department} {a1.does+e1+e2 {e2 asked an appeals court Friday to reinstate} {e1 a rule that denies asylum to most migrants who cross between official ports of entry}}. {a2 U.S. District Judge Harold Nyquist} {a2.does-e1 blocked {e1 the policy} last week}, {a2.says-e1 writing that Congress had clearly said people may apply "whether or not at a designated port."} {a3 The Border Families Legal Project}, {a3.does-e1 which brought the case} for 19 migrants, {a3.says-e2 said {a3.p it} would oppose {e2 the request}}. {a4.says+e1 {a4 Homeland Security Secretary Gail Tressider} told a House committee that crossings had fallen by a third while {e1 the rule} was in force and that {a4.p she} expected to win.}
