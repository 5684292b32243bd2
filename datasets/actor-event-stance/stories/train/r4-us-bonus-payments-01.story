id: r4-us-bonus-payments-01
kind: bonus payments
country: United States
genre: wire report
english: American
form: passage
event e1: the bonuses paid to executives of Graymount Financial
event e2: the House bill taxing bonuses at rescued firms at 90 percent
actor a1: Graymount (organization)
actor a2: Tolliver (person)
actor a3: the White House (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 =e2

{a1 Graymount}, which took $40 billion in federal aid last fall, {a1.does+e1 paid out {e1 $112 million in bonuses} on Friday}, {a1.says+e1 saying {a1.p it} was bound by contracts signed before the crisis}. {a2.says-e1 {a2 Tolliver} called {e1 the payments} outrageous} and {a2.does+e2 introduced {e2 a bill} that would take back nine dollars in ten}. {a3.says-e1 {a3 The White House} said the president was angered by {e1 the news}} but {a3.says=e2 declined to say whether {a3.p it} would back {e2 the legislation}}.
