id: r1-malaysia-immigration-rules-01
kind: immigration rules
country: Malaysia
genre: local paper
english: Asian
form: passage
event e1: the freeze on hiring foreign workers
event e2: the amnesty for undocumented workers (unrelated)
actor a1: Home Minister Datuk Saifullah Idrus (person)
actor a2: the Furniture Makers Guild of Kluang (organization)
actor a3: Bangladesh High Commissioner Mizanur Khondker (person)
actor a4: Presmiah (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1 =e2
stance: a4 -e1 =e2

PUTRAJAYA: {e1 The freeze on new foreign worker quotas} will stay until at least March, {a1.says+e1 {a1 Home Minister Datuk Saifullah Idrus} said after a joint committee meeting yesterday}. {a1.says+e1 {a1.p He} said 2.5 million permits had been issued against a ceiling of 2.4 million.}

{a4 Presmiah}, which represents 9,000 restaurant owners, {a4.says-e1 said outlets were closing early for lack of cooks and appealed for an exemption}. {a2 The Furniture Makers Guild of Kluang} {a2.says-e1 wants {e1 the decision} reviewed}. {a3 Bangladesh High Commissioner Mizanur Khondker}, who was at the Immigration Department on other matters, {a3.says=e1 declined to be drawn on {e1 it}}.
