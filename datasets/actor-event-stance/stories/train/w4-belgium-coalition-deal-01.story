id: w4-belgium-coalition-deal-01
kind: coalition deal
country: Belgium
genre: business page
english: European
form: passage
event e1: the five-party coalition accord in Brussels
event e2: the wealth tax in the accord
event e3: the strike at Zaventem's baggage hall (unrelated)
actor a1: Joachim Van Nuffelen (person)
actor a2: the Ixelles brokers (organization)
actor a3: Solidair Nu (organization)
actor a4: Cécile Warnant (person)
stance: a1 +e1 -e2
stance: a2 =e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e3

Even {e1 its} own {a1.d midwife} finds {e1 the accord} ugly. {a1 Joachim Van Nuffelen}, who coaxed five parties into one room over 203 days, {a1.says-e2 told De Beurskrant that {e2 the levy on fortunes} was bad economics and worse arithmetic}; asked why {a1.p he} had {a1.does+e1 put {a1.p his} liberals' names under {e1 it} regardless}, {a1.says+e1 {a1.p he} replied that a country cannot be run by a caretaker's caretaker}. {a3 Solidair Nu} made the opposite choice. {a3.says+e2 {e2 The tax} had been on {a3.p its} posters since 1987 and {a3.p it} "could kiss whoever wrote article 14"}, yet {a3.does-e1 {a3.p its} congress turned {e1 the package} down by 612 votes to 80 over pensions}. {a2 The Ixelles brokers}, organised in {a2.d a chamber} older than the kingdom, {a2.says-e2 threatened to move {a2.p their} safes to Luxembourg because of {e2 article 14}} and {a2.says=e1 had no view, a letter said, on who should govern}. {a4.d Fund manager} {a4 Cécile Warnant} {a4.says=e1 saw bond spreads unchanged by {e1 the deal}}.
