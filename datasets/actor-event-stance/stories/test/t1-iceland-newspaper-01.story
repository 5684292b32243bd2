id: t1-iceland-newspaper-01
kind: newspaper closure
country: Iceland
genre: wire report
english: British
form: passage
event e1: the closure of Westfjords weekly Vestri Tíðindi
event e2: the crowdfunding drive to save Vestri Tíðindi
actor a1: Hrefna Skúladóttir (person)
actor a2: Norðurljós Media (organization)
actor a3: the fishermen of Bolungarvík (group)
actor a4: Isafjördur town council (organization)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 =e1 =e2

{e2 An offer by {a3.d the fishermen of Bolungarvík} to pay for another year of Iceland's smallest weekly} was rejected on Monday, and by the last person {a3.p they} had expected. {a1.says-e2 "{a1.p I} won't edit on charity. A paper that lives off a collection box writes about the collectors with a soft pencil," said {a1 Hrefna Skúladóttir}, returning 9.2 million krónur.} {a1.says-e1 {a1.p She} fought to the end against {e1 the decision} of {a1.p her} employer, {a2 Norðurljós Media}, and {e1 it} was in {a1.p her} view as foolish today as in August.} {a2.says+e1 {a2.d The company} stood by {e1 {a2.p its} choice}, citing paper prices.} {a3.says-e1+e2 The boats' spokesman, Kristján Hafliðason, said the crews would leave {e2 the fund} open in case {a1.p she} changed {a1.p her} mind, because "{a3.p we} are not finished with that paper".} {a4 Isafjördur town council} {a4.says=e1=e2 discussed both matters behind closed doors and issued no statement}.
