id: r3-council-01
kind: merger of councils
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the merger of Fenmarsh and Holt district councils
actor a1: Fenmarsh (organization)
actor a2: Holt (organization)
actor a3: Jean Pickersgill (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.does+e1 Councillors in {a1 Fenmarsh} voted 22 to 9 on Tuesday night to ask the government for {e1 a single authority} with neighbouring Holt}. {a2.does-e1 {a2 Holt}, which has lower debts and lower council tax, rejected {e1 the idea} in July} and {a2.says-e1 {a2.p its} leader said nothing had changed since}. A final decision rests with ministers, {a3.says=e1 said {a3 Jean Pickersgill}, the monitoring officer, who expects an answer by Easter}.
