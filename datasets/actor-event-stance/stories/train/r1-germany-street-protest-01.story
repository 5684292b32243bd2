id: r1-germany-street-protest-01
kind: street protest
country: Germany
genre: wire report
english: British
form: passage
event e1: Saturday's march in Leipzig against the coalition's rent law
event e2: the counter-demonstration in Leipzig
actor a1: the tenants' alliance Mieterfront Sachsen (organization)
actor a2: Mayor Katrin Voss-Hagedorn (person)
actor a3: Leipzig police (organization)
actor a4: Housing Minister Uwe Pagenkopf (person)
actor a5: Freier Osten (organization)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 =e1 =e2
stance: a4 =e1
stance: a5 +e2

About 18,000 people {e1 marched through the city} on Saturday in protest at the coalition's new rent law, according to {a3 Leipzig police}, {a3.does=e1=e2 who kept {e1 the marchers} apart from {e2 a smaller counter-demonstration}} near the opera house. {a1 The tenants' alliance Mieterfront Sachsen}, {a1.does+e1 which organised {e1 the march}}, {a1.says-e2 accused {a5 Freier Osten} of {e2 assembling} only to provoke}. {a5.d The group} {a5.does+e2 had bussed in some 400 supporters}. {a2 Mayor Katrin Voss-Hagedorn} {a2.does+e1 walked in the front row with {a1.d the tenants}}. In Berlin, {a4 Housing Minister Uwe Pagenkopf} {a4.says=e1 said {a4.p he} had taken note of {e1 the turnout} and was talking to landlords and tenants alike}.
