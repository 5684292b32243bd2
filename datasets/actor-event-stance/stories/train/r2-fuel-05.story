id: r2-fuel-05
kind: fuel subsidy removal
country: Bangladesh
genre: wire report
english: Indian
form: passage
event e1: the end of the kerosene and diesel subsidy
event e2: the transport strike
actor a1: State Minister Rezwan Kabir Talukder (person)
actor a2: the bus owners' association (organization)
actor a3: the opposition alliance (organization)
actor a4: Sultana Bilkis (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2

Buses and trucks stayed off the roads across Bangladesh on Friday {a2.does-e1+e2 in {e2 a strike} called by {a2 the bus owners' association} after diesel rose by 23 per cent overnight}. {a1.says+e1 {a1 State Minister Rezwan Kabir Talukder} said the government could no longer afford to {e1 subsidise diesel and kerosene}} and {a1.says-e2 asked the owners to end {e2 the stoppage}}. {a3.says-e1 {a3 The opposition alliance} demanded that {e1 the old prices} be restored within a week.} {a4 Sultana Bilkis}, a garment worker, {a4.says=e1=e2 said it took {a4.p her} two hours to walk to {a4.p her} factory in Ashulia}.
