id: r5-emergency-rule-01
kind: emergency rule
country: Sri Lanka
genre: newspaper report
english: Asian
form: passage
event e1: the state of emergency in Sri Lanka
event e2: the strike by port workers in Colombo
actor a1: President Sujeewa Athukorale (person)
actor a2: Nimalka Pathiraja (person)
actor a3: the Harbour Workers' Collective (organization)
actor a4: the Bar Council (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 -e1 =e2

{a1.does+e1 {a1 President Sujeewa Athukorale} on Friday extended {e1 the state of emergency} by a month}, {a1.says-e2 saying supplies of fuel and medicine were being held up by {e2 the strike in Colombo port}}. Parliament has to approve the extension within 14 days. {a2 Nimalka Pathiraja}, the opposition's chief whip, {a2.says-e1 said {a2.p her} party would vote against {e1 it}}. {a4.does-e1 {a4 The Bar Council} has filed a fundamental rights petition challenging {e1 the regulations}}, under which three unionists are being held. {a3.says+e2 {a3 The Harbour Workers' Collective} said {e2 the walkout} would go on}, {a3.says-e1 and demanded that {e1 the emergency} be lifted before talks}.
