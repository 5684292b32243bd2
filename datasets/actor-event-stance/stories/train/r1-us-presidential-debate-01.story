id: r1-us-presidential-debate-01
kind: presidential debate
country: United States
genre: wire report
english: American
form: passage
event e1: the third televised presidential debate in Tempe
event e2: the sugar tax proposed by Governor Castellaw
actor a1: Governor Ruth Castellaw (person)
actor a2: Senator Wade Finnegan-Poole (person)
actor a3: the Debates Foundation (organization)
actor a4: Curtis Amsel (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 -e1

{a2 Senator Wade Finnegan-Poole} {a2.says-e1 said Saturday {a2.p he} would not take part in {e1 the third presidential debate}, scheduled for Oct. 19 in Tempe}, accusing the moderators of the first two of favoring {a1 Governor Ruth Castellaw}.

{a1 Castellaw} {a1.says+e1 told a crowd in Toledo that {a1.p she} would be on the stage "with or without {a2.p him}."} {a3 The Debates Foundation} {a3.says+e1 said {e1 the event} would be held as planned and that an invitation remained open}. {a2.d The senator}'s campaign manager, {a4 Curtis Amsel}, {a4.says-e1 said viewers had seen enough and that {a2.p his} candidate would hold a rally in Erie instead}.

At that rally {a2 Finnegan-Poole} {a2.says-e2 is expected to attack {e2 {a1.d the governor}'s proposed tax on sugary drinks}}, {a1.says+e2 which {a1.p she} has defended as a way to fund school nurses}.
