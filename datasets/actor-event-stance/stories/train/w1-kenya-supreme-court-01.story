id: w1-kenya-supreme-court-01
kind: supreme court ruling
country: Kenya
genre: wire report
english: African
form: passage
event e1: the Supreme Court's decision to uphold the housing levy
event e2: the call for a tax boycott
actor a1: Otieno Wandera (person)
actor a2: the National Treasury (organization)
actor a3: the Nairobi Hawkers' Alliance (organization)
actor a4: Chief Justice Beatrice Mukami (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 +e1 =e2

Kenya's highest court threw out a challenge to the housing levy on Friday, {a4.does+e1 {a4 Chief Justice Beatrice Mukami} reading for the majority} that Parliament had followed every step the constitution demands. {a2 The National Treasury} {a2.says+e1 hailed {e1 the decision}}. {a1 Otieno Wandera}, {a1.d the lawyer} who brought the case on {a1.p his} own behalf, {a1.says-e1 called {e1 it} wrong from the first paragraph to the last} and in the next breath {a1.says-e2 begged Kenyans to go on paying: "{a1.p I} lost. {e2 Refusing to obey} is how countries are lost."} {a3 The Nairobi Hawkers' Alliance} {a3.says-e1+e2 was in no mood to listen, telling {a3.p its} 22,000 members that five judges could not make theft legal and that from Monday {e2 not one shilling} should leave their phones}. {a4.says=e2 The court "does not speak on what may happen in the streets," {a4 Mukami} said when a reporter shouted a question about {e2 a boycott}.}
