id: t1-malta-cameras-01
kind: facial recognition cameras
country: Malta
genre: local paper
english: British
form: passage
event e1: the facial recognition cameras in Paceville
event e2: the closing of Paceville's clubs at 2am
actor a1: Inspector Rodianne Spiteri Galea (person)
actor a2: the nightclub owners' lobby (organization)
actor a3: Swieqi residents (group)
actor a4: Ewan Borg Olivier (person)
actor a5: Jean-Paul Mizzi (person)
stance: a1 =e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 =e1

Cameras or bedtime: that, roughly, is the choice Paceville has been given after a summer of stabbings. {a2.says+e1 "Put one in every toilet if you have to," implored {a2 the nightclub owners' lobby},} {a2.says-e2 for whom {e2 a 2am close} would be "a funeral with a cloakroom".} {a3.d The people who live up the hill} would take the opposite bargain. {a3.says+e2 {a3.d Swieqi residents} have sought {e2 an earlier end to the night} for eleven years}, {a3.says-e1 whereas {e1 lenses that know your name}, {a3.p their} spokeswoman said, belong in Pyongyang, and {a3.p they} will object to every pole.} {a4.does-e1 {a4 Ewan Borg Olivier}, {a4.d the data commissioner}, has served an order forbidding the council to switch {e1 the system} on.} And the police? {a1.says+e2 {a1 Inspector Rodianne Spiteri Galea} said {a1.p she}'d be glad to see {e2 the doors shut at two} and {a1.p her} officers home by three}; {a1.says=e1 about {e1 the cameras} "the Commissioner of Police speaks, not {a1.p me}"}. Consultant {a5 Jean-Paul Mizzi}, {a5.d hired by the ministry}, {a5.says=e1 put the price of {e1 the equipment} at 2.8 million euros and called it worth neither more nor less}.
