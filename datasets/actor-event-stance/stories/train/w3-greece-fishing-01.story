id: w3-greece-fishing-01
kind: fishing quota
country: Greece
genre: wire report
english: British
form: passage
event e1: the ban on swordfish longlines from January
event e2: the Kalymnos captains' appeal against the longline ban
actor a1: Kalymnos captains (group)
actor a2: Michalis Tsoukalas (person)
actor a3: the agriculture minister (person)
actor a4: Thalassa Watch (organization)
stance: a1 -e1 +e2
stance: a2 =e1 =e2
stance: a3 +e1
stance: a4 +e1 -e2

KALYMNOS - {a1 Kalymnos captains} {a1.does-e1+e2 lodged {e2 an appeal} at the Piraeus administrative court on Wednesday against {e1 a winter stop on swordfish lines}}, {a1.p their} lawyer {a2 Michalis Tsoukalas} announced. {a1.says-e1+e2 {a1.p They} believe {e1 the prohibition} favours Italian boats, {a2 Tsoukalas} said, and {a1.p they} believe {e2 the case} is strong}; {a2.says=e1=e2 what {a2.p he} {a2.p himself} believed {a2.p he} would keep for the judges}. {a3 The agriculture minister} {a3.says+e1 has said {a3.p he} would "sooner lose a harbour's votes than the last swordfish"}. {a4 Thalassa Watch}, {a4.d an environmental group}, {a4.says-e2 called on the court to dismiss {e2 the application}}. {a4.says+e1 {e1 It} was not enough, {a4.d the group} said of {e1 the measure}, but {e1 it} was not nothing, and {e1 it} must not be lost}.
