id: r5-diplomatic-expulsion-05
kind: diplomatic expulsion
country: Israel
genre: wire report
english: British
form: passage
event e1: South Africa's expulsion of the Israeli chargé d'affaires
actor a1: Pretoria (organization)
actor a2: Israeli Deputy Foreign Minister Zvika Lahat (person)
actor a3: the Cape Jewish Assembly (organization)
actor a4: Workers for Palestine (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{a1.does+e1 {a1 Pretoria} gave the envoy 72 hours to go}, citing posts on social media that {a1.says+e1 {a1.p it} said insulted the president}. {a2 Israeli Deputy Foreign Minister Zvika Lahat} {a2.says-e1 condemned {e1 the move}} and ordered a South African diplomat out in return. {a3.says-e1 {a3 The Cape Jewish Assembly} urged the government to think again, saying families with relatives in Israel would be left without help.} {a4.says+e1 {a4 Workers for Palestine} called {e1 it} long overdue.}
