id: w1-ireland-election-01
kind: parliamentary election
country: Ireland
genre: wire report
english: British
form: passage
event e1: an early general election
event e2: the budget vote on Tuesday
event e3: the Cork hurling final replay (unrelated)
actor a1: Ruairí Considine (person)
actor a2: the Farmers' and Islanders' Alliance (organization)
actor a3: Orla Devanney (person)
actor a4: a spokesman for President Nuala Hession (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e3

DUBLIN, Oct 9 - Ireland edged closer to {e1 an early election} on Thursday when {a2.d one of the government's partners} said {a2.p its} seven lawmakers would vote against {e2 the budget}. {a2 The Farmers' and Islanders' Alliance} {a2.says-e2 said {a2.p it} could not support "{e2 a budget} that stops at the Shannon"}, {a2.says-e1 while stressing that {a2.p it} saw no need for the country to {e1 go to the polls}}. {a1.d Prime Minister} {a1 Ruairí Considine} {a1.says-e1+e2 echoed that, telling parliament that {e1 a contest} before Christmas would be in nobody's interest and that {e2 Tuesday's vote} could still be won}. Across the chamber {a3 Orla Devanney} was in high good humour. {a3.does+e1 {a3.d The Labour Left leader} has had posters printed since August}, and {a3.says-e2 {a3.p her} party will be voting the same way as {a2.d the Alliance}, if hardly for the same reasons}. {a4.says=e1 {a4 A spokesman for President Nuala Hession} said no request for a dissolution had been received.}
