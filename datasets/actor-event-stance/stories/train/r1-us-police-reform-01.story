id: r1-us-police-reform-01
kind: police reform
country: United States
genre: local paper
english: American
form: passage
event e1: the ballot measure to replace the Dunmore police department
event e2: the hiring of 60 more officers (unrelated)
actor a1: Mayor Terrence Blakeslee (person)
actor a2: Council Member Aaliyah Crenshaw-Ivey (person)
actor a3: the Dunmore Patrol Officers Association (organization)
actor a4: Secretary of State Pam Loehr (person)
actor a5: Pastor Leroy Gathings (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1 =e2
stance: a4 =e1 =e2
stance: a5 -e1

Voters will decide Tuesday whether to {e1 do away with the city's police department and set up a public safety agency}, the most closely watched local question in the state.

{a2 Council Member Aaliyah Crenshaw-Ivey}, {a2.does+e1 who gathered the first signatures for {e1 it}} after an officer shot 22-year-old Devon Marsh, {a2.says+e1 said {e1 the change} would send counselors rather than guns to mental health calls}. {a1 Mayor Terrence Blakeslee}, a {a2 Crenshaw-Ivey} ally on most matters, {a1.says-e1 has said there is no plan for the day after}. {a3 The Dunmore Patrol Officers Association} {a3.does-e1 has spent $600,000 to defeat {e1 it}}.

{a5 Pastor Leroy Gathings}, {a5.does+e1 who signed the petition last year}, {a5.says-e1 said {a5.p he} had changed {a5.p his} mind because {a5.p his} parishioners were being robbed}. {a4.says=e1 Early turnout was up 30 percent, according to {a4 Secretary of State Pam Loehr}.}
