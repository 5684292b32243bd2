id: r1-pakistan-budget-01
kind: budget
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: the federal budget for 2026-27
event e2: the 20 per cent rise in defence spending
actor a1: Finance Minister Tariq Mehmood Lashari (person)
actor a2: Opposition Leader Shandana Yousafzai-Khel (person)
actor a3: the World Monetary Fund (organization)
actor a4: the Karachi Stock Brokers Club (organization)
actor a5: Defence Minister Asad Wattoo (person)
stance: a1 +e1 +e2
stance: a2 -e1 =e2
stance: a3 =e1
stance: a4 +e1
stance: a5 +e2

ISLAMABAD: {a1 Finance Minister Tariq Mehmood Lashari} {a1.does+e1 unveiled {e1 a Rs19.2 trillion budget} on Friday} that {a1.does+e2 increases {e2 the defence outlay by a fifth}} and sets a growth target of 4.1pc.

{a2 Opposition Leader Shandana Yousafzai-Khel} {a2.says-e1 rejected {e1 the document}, saying that salaried people would once again carry the burden}. {a2.says=e2 {a2.p She} did not oppose {e2 the additional money for the armed forces} but asked for a briefing in camera.} {a5 Defence Minister Asad Wattoo} {a5.says+e2 said {e2 the allocation} was the least the country could do after the events of last May}.

{a4 The Karachi Stock Brokers Club} {a4.says+e1 appreciated the absence of new taxes on capital gains}. {a3 The World Monetary Fund}, {a3.says=e1 whose mission is due next week, has not commented on {e1 the budget}}.
