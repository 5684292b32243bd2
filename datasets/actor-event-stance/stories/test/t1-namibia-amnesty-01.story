id: t1-namibia-amnesty-01
kind: amnesty bill
country: Namibia
genre: parliamentary report
english: African
form: passage
event e1: the amnesty bill for illegal abalone divers
event e2: the wildlife wardens' vigil outside parliament (unrelated)
actor a1: Kaunapaua Shilongo (person)
actor a2: Dirk Esterhuizen (person)
actor a3: Walvis Bay Aquaculture (organization)
actor a4: Speaker Loide Amutenya (person)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 +e1
stance: a4 =e1 =e2

The National Assembly on Tuesday resumed debate on a bill that would set free, and give a quota to, some 230 men convicted of diving for abalone without a permit. {a1.says+e1 Hon. {a1 Kaunapaua Shilongo}, motivating {e1 the measure}, said the sea had fed these families before there were permits.} Hon. {a2 Dirk Esterhuizen} congratulated {a1.p her} on the finest maiden speech {a2.p he} had heard in the chamber. {a2.p He} too had grown up on that coast, and {a2.p he} agreed with every word {a1.p she} had said about hunger. {a2.says-e1 "Having agreed, {a2.p I} ask {a2.p myself} what the next 230 will conclude, and the answer obliges {a2.p me} to vote against."} It was noted that {a3 Walvis Bay Aquaculture}, {a3.d the largest licence holder}, {a3.does+e1 had sent a submission urging members to pass {e1 the bill}}, as {a3.p it} cannot find divers. {a4 Speaker Loide Amutenya}, {a4.does=e1 who was asked from the floor to give a lead, ruled that the chair has no opinions, and adjourned}.
