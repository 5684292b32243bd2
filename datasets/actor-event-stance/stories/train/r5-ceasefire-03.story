id: r5-ceasefire-03
kind: ceasefire
country: Israel
genre: newspaper report
english: American
form: passage
event e1: the ceasefire on the Lebanese border
event e2: the return of residents to Kiryat Shmona
actor a1: Defense Minister Amichai Rotlevi (person)
actor a2: Shlomi Ben-Shushan (person)
actor a3: Beirut (organization)
actor a4: the UN force in southern Lebanon (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 =e1 =e2

Nine days into {e1 the ceasefire}, fewer than a quarter of the people evacuated from Kiryat Shmona have gone home. {a1.says+e2 {a1 Defense Minister Amichai Rotlevi} urged families to come back, and said schools would open on Sunday.} {a1.says+e1 {a1.p He} said {e1 the agreement} gave Israel "freedom to act" if {e1 it} was broken.} {a2 Shlomi Ben-Shushan}, who chairs the city's parents' committee, {a2.says-e1 accused the government of giving in to American pressure} and {a2.says-e2 said {a2.p he} was telling families not to move until the ridge had been cleared}. {a3.does+e1 {a3 Beirut} has sent 1,500 soldiers south of the Litani as {e1 the deal} requires}, according to {a4 the UN force in southern Lebanon}, {a4.says=e1 which reported two violations since Thursday}.
