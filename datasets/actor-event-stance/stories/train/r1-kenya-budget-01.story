id: r1-kenya-budget-01
kind: budget
country: Kenya
genre: local paper
english: African
form: passage
event e1: the cut in allocations to county governments
event e2: the affordable housing levy (unrelated)
actor a1: Treasury Principal Secretary Ruth Chelagat-Bii (person)
actor a2: the Forum of County Bosses (organization)
actor a3: Kisii Governor Zachary Nyandoro (person)
actor a4: the Controller of Budget (person)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 -e1 =e2
stance: a4 =e1

Governors have threatened to shut down counties from next Monday over {e1 a Sh20 billion reduction in their share of revenue}. {a2.says-e1 {a2 The Forum of County Bosses} said on Wednesday that doctors and ward staff had not been paid since August.} {a3 Kisii Governor Zachary Nyandoro} {a3.does-e1 has already sent 600 casual workers home and says {a3.p he} will sue}.

{a1 Treasury Principal Secretary Ruth Chelagat-Bii} {a1.says+e1 maintained that {e1 the cut} was unavoidable after the Finance Bill was withdrawn}. {a4.says=e1 The latest report by {a4 the Controller of Budget} shows that counties received 71 per cent of what they were due in the first quarter.}
