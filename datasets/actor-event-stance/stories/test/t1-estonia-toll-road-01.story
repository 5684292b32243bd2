id: t1-estonia-toll-road-01
kind: toll road
country: Estonia
genre: wire report
english: British
form: passage
event e1: the per-kilometre lorry toll on the Tallinn-Tartu road
event e2: the hauliers' challenge to the lorry toll in Luxembourg
actor a1: the hauliers' union (organization)
actor a2: Vootele Hansson (person)
actor a3: Põltsamaa (organization)
actor a4: Merle Tiits (person)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 =e1 =e2

Lawyers for {a1.d Estonia's hauliers} have {e2 asked the European Court of Justice to strike down} {e1 the 14 cents a kilometre} that lorries have paid between Tallinn and Tartu since July. {a4.says=e1=e2 {a4 Merle Tiits}, {a4.d who filed {e2 the application}}, said {a1.d {a4.p her} clients} consider {e1 the charge} discriminatory; {a4.p her} own opinion was {a4.p her} own.} {a1 The hauliers' union} {a1.does+e2 has set aside a quarter of a million euros for {e2 the case}}, {a1.says-e1 a sum that three weeks of {e1 tolls} would swallow, {a1.p its} chairman said}. {a2.says+e1 Asked whether {a2.p he} would consider suspending {e1 it} in the meantime, Infrastructure Minister {a2 Vootele Hansson} said no before the question was finished.} {a3 Põltsamaa}, which the lorries used to bypass on the old road and now do not, was expected to join the applicants. {a3.says+e1-e2 {a3.p Its} council met on Thursday and did the reverse: {a3.d the town} will intervene on the state's side, having worked out that {a3.p its} share of {e1 the money} has paved two streets.}
