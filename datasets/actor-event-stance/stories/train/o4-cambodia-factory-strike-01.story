id: o4-cambodia-factory-strike-01
kind: garment strike
country: Cambodia
genre: wire report
english: Asian
form: article
event e1: the strike at the Golden Loom factory
event e2: the company's dismissal of 114 union members
actor a1: the Free Garment Workers' Federation (organization)
actor a2: Chhay Sokunthea (person)
actor a3: Golden Loom (organization)
actor a4: Vincent Hsieh (person)
actor a5: the Arbitration Council (organization)
actor a6: a provincial court (organization)
actor a7: the Labour Ministry (organization)
actor a8: the Khmer Enterprise Union (organization)
actor a9: Ulla Brandsted (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 =e1 =e2
stance: a6 -e1
stance: a7 -e1 =e2
stance: a8 -e1
stance: a9 =e1 -e2

KAMPONG SPEU, Cambodia - Some 3,000 workers {e1 stayed outside the Golden Loom garment factory} for a ninth day on Friday, defying {a6 a provincial court} {a6.does-e1 that ordered them back within 48 hours}.

{e1 The dispute} began over a lunch allowance of 50 cents a day. It grew last week when {a3.d the company} {a3.does+e2 {e2 told 114 members of a union that they need not return}}.

{a2 Chhay Sokunthea}, {a2.d the union's local leader} and one of those on the list, {a2.says-e2 said all of the 114 had attended a meeting on Oct. 30 at which a man from the personnel office took photographs.} {a2.says+e1 "{a2.p We} go in together or {e1 {a2.p we} stay here} together," {a2.p she} told the crowd from the back of a truck.}

{a1 The Free Garment Workers' Federation}, to which the union belongs, {a1.does+e1 is paying {e1 strikers} $3 a day from a fund} and {a1.does-e2 has lodged a complaint with two international labour bodies} over {e2 the sackings}.

{a4 Vincent Hsieh}, {a4.d the general manager}, {a4.says+e2 said {e2 the 114} had been absent without leave and had been sent two letters each.} {a4.says-e1 Shipments worth $6 million were late, {a4.p he} said, and one customer had moved an order to Bangladesh. "Half of the people at the gate do not know why {e1 they are there}," {a4.p he} said.}

{a3 Golden Loom} {a3.does-e1 has cut off water to the dormitories}, according to workers, and {a3.does-e1 has put up notices offering $20 to anyone who clocks in by Monday.}

{a8 The Khmer Enterprise Union}, a smaller rival at the plant, {a8.does-e1 told {a8.p its} 700 members to go to work} and {a8.says-e1 said the allowance was on the agenda for January anyway.}

{a7 The Labour Ministry} {a7.says-e1 called on the workers to respect {a6.d the court}'s order.} {a7.says=e2 A spokesman said {e2 the terminations} were being looked into and that it was too early to say who was right.}

{a9 Ulla Brandsted}, {a9.d who oversees suppliers for a Danish buyer}, {a9.says-e2 said {a9.p her} company had asked for the 114 to be taken back before any further order was placed.} {a9.says=e1 On the allowance and {e1 the stoppage} {a9.p she} said it was for the parties to settle.}

{a5 The Arbitration Council} {a5.says=e1=e2 said {a5.p it} had received both files and would sit on Nov. 18.}
