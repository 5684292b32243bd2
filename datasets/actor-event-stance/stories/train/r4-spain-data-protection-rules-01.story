id: r4-spain-data-protection-rules-01
kind: data protection rules
country: Spain
genre: newspaper report
english: British
form: passage
event e1: the order to remove old announcements from search results
actor a1: the data privacy agency (organization)
actor a2: Buscalia (organization)
actor a3: Eladio Monreal (person)
actor a4: the National Court (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

When patients type the name of {a3 Eladio Monreal}, {a3.d a surgeon} in Zaragoza, the first thing they find is a negligence charge of which {a3.p he} was cleared in 1994. {a3.does+e1 {a3.p He} complained to {a1 the data privacy agency}}, which {a1.does+e1 has ordered {a2 Buscalia} to {e1 remove the link}} together with 89 others. {a2.d The search company} {a2.does-e1 went to court on Wednesday}, {a2.says-e1 arguing that only the newspaper can withdraw an article}. {a4.does=e1 {a4 The National Court} heard both sides for two hours and said it was considering a referral to the European judges in Luxembourg.}
