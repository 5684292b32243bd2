id: r4-france-data-protection-rules-01
kind: data protection rules
country: France
genre: newspaper report
english: British
form: passage
event e1: the decree requiring websites to keep passwords for a year
actor a1: the interior ministry (organization)
actor a2: the French League of Web Hosts (organization)
actor a3: the data privacy commission (organization)
actor a4: police union leader Thierry Malaurie (person)
actor a5: the State Council (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1

More than twenty internet companies have gone to court in Paris to overturn {e1 a government decree} that obliges them to store users' names, addresses and passwords for one year. {a2.does-e1 {a2 The French League of Web Hosts} filed the complaint on Wednesday}, {a2.says-e1 saying {e1 the text} was "a shock" and had not been submitted to Brussels}. {a1 The interior ministry}, {a1.does+e1 which drew up {e1 the rules}}, {a1.says+e1 says the data are needed in terrorism and fraud inquiries}, a view {a4.says+e1 shared by {a4 police union leader Thierry Malaurie}}. {a3.says-e1 {a3 The data privacy commission} gave a negative opinion in 2008.} {a5 The State Council} {a5.does=e1 is to hear the case} before the summer.
