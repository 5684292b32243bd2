id: r4-us-data-protection-rules-01
kind: data protection rules
country: United States
genre: newspaper report
english: American
form: passage
event e1: the do-not-track bill
actor a1: Sen. Winifred Calloway (person)
actor a2: the Online Marketers Roundtable (organization)
actor a3: the Federal Trade Commission (organization)
actor a4: Lumina Software (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

Companies that follow people from one Web site to another would have to stop when asked under {e1 legislation} {a1.does+e1 introduced Monday by {a1 Sen. Winifred Calloway}}, Democrat of Oregon. {a2 The Online Marketers Roundtable} {a2.says-e1 said {e1 the bill} would hurt free services that are paid for by advertising}. {a4 Lumina Software}, which added a similar button to {a4.p its} browser in March, {a4.says+e1 endorsed {e1 it}}. {a3 The Federal Trade Commission}, which would write the rules, {a3.says=e1 has said only that a mechanism of some kind is feasible}.
