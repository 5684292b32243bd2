id: w2-uganda-transfer-01
kind: football transfer
country: Uganda
genre: wire report
english: African
form: passage
event e1: Brian Sserwadda's transfer from Mukono Stars to Gor City
event e2: the league's fine for Mukono Stars
actor a1: Mukono Stars (organization)
actor a2: Brian Sserwadda (person)
actor a3: Florence Achen (person)
actor a4: John Bosco Lule (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 =e1 +e2
stance: a4 -e1 =e2

{a1 Mukono Stars} {e2 have been fined 15 million shillings} for fielding a youth team on Sunday in protest at {e1 the sale of striker {a2 Brian Sserwadda}}, {a3.does+e2 in {e2 a decision} signed by league secretary {a3 Florence Achen}}. {a1.says-e1 {a1.d The club} insists {a1.p it} never agreed to {e1 the move} to Nairobi's Gor City}, which was arranged by a sponsor holding 40 percent of {a2.d the player}'s registration. {a1.does-e2 {a1.p It} has appealed {e2 the fine} to the federation.} {a2.says+e1 {a2 Sserwadda}, 22, said by phone that {a2.p he} had been given the shirt {a2.p he} had wanted since {a2.p he} was nine and would not be giving it back.} {a4.says-e1 Fan leader {a4 John Bosco Lule} said losing {a2.d the striker} was like losing the roof in rainy season;} {a4.says=e2 on {e2 the penalty} {a4.p he} had no quarrel and no praise, {a4.p he} said.} {a3.says=e1 {a3 Achen} declined to discuss {e1 the transfer}, which is before another panel.}
