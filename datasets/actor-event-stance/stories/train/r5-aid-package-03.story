id: r5-aid-package-03
kind: aid package
country: Ukraine
genre: newspaper report
english: American
form: passage
event e1: the $38 billion aid bill for Ukraine
event e2: the motion to remove the House majority leader
actor a1: Majority Leader Hank Pruett (person)
actor a2: Rep. Misty Cargile (person)
actor a3: Rep. Solomon Whitacre (person)
actor a4: Kyiv (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1

WASHINGTON — {a1.does+e1 {a1 Majority Leader Hank Pruett} will bring {e1 the $38 billion Ukraine bill} to the floor on Saturday}, defying members of {a1.p his} own party who have threatened {a1.p his} job. {a2 Rep. Misty Cargile}, {a2.says-e1 who says the money belongs at the southern border}, {a2.does+e2 filed {e2 a motion to remove {a1.p him}} on Thursday}. {a1.says-e2 {a1.p He} called {e2 it} "a distraction" and said {a1.p he} would not resign.} Democrats hinted that they would save {a1.p him}. {a3.says+e1 {a3 Rep. Solomon Whitacre}, the senior Democrat on the committee, said {e1 the aid} could not wait} and {a3.says-e2 that {a3.p he} would vote to table {e2 the motion}}. {a4.says+e1 {a4 Kyiv} has warned that {a4.p its} air defenses would run short within weeks without {e1 the package}.}
