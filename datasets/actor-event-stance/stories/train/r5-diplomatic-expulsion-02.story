id: r5-diplomatic-expulsion-02
kind: diplomatic expulsion
country: Venezuela
genre: wire report
english: American
form: passage
event e1: the expulsion of the Chilean ambassador from Caracas
actor a1: Foreign Minister Marisol Urbaneja (person)
actor a2: Chile (organization)
actor a3: Ramón Echenagucia (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

{a2.does-e1 {a2 Chile} on Wednesday recalled two more diplomats from Caracas in protest at {e1 the removal of {a2.p its} ambassador}}, who was given 48 hours to go. {a1.does+e1 {a1 Foreign Minister Marisol Urbaneja} signed {e1 the order} on Monday}, accusing the envoy of meeting with "conspirators." Opposition legislator {a3 Ramón Echenagucia} {a3.says-e1 said {e1 it} would leave half a million Venezuelans in Chile without consular services}.
