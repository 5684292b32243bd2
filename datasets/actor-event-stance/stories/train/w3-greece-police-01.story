id: w3-greece-police-01
kind: police reform
country: Greece
genre: wire report
english: British
form: passage
event e1: disbanding the campus police
event e2: the rectors' invitation to private guards
actor a1: the citizen protection minister (person)
actor a2: Rectors' Synod (organization)
actor a3: Markella Tzavara (person)
actor a4: officers of the campus unit (group)
actor a5: Pavlos Drakontis (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 =e1

THESSALONIKI - The loudest cheer for {e1 the end of the university police} came from {a4 officers of the campus unit} {a4.p themselves}. {a4.says+e1 {a4.p They} had asked for {e1 it} in March: "{a4.p We} guard a bench," {a4.p their} petition said}. {a1 The citizen protection minister}, {a1.d once the unit's godfather}, {a1.does+e1 signed {e1 the order} without ceremony on Friday}, {a1.says=e2 and had nothing to say on what universities might hire in its place}. That will be {e2 a private firm}, if {a2 the Rectors' Synod} has {a2.p its} way. {a2.says-e1 {a2.p It} regretted {e1 the decision}} and {a2.does+e2 the same evening published {e2 a tender for 300 guards}}. {a3 Markella Tzavara}, {a3.d a third-year physics student} {a3.does+e1 who once spent a night in a cell over a placard that said "{e1 Out}"}, {a3.says-e2 would not call it victory. "{a3.p We} got rid of a uniform, and they are sewing another."} {a5 Pavlos Drakontis}, who edits a police studies quarterly, {a5.says=e1 counted 11 arrests by the unit in three years}.
