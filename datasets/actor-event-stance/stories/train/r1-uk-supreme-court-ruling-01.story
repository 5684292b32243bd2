id: r1-uk-supreme-court-ruling-01
kind: supreme court ruling
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the Supreme Court ruling that couriers are workers
actor a1: Zipcart (organization)
actor a2: Darren Oyelowe-Finch (person)
actor a3: the Gig Riders' Union (organization)
actor a4: the business department (organization)
actor a5: employment solicitor Claire Tunnicliffe (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1

The Supreme Court {e1 ruled unanimously on Tuesday that couriers for the delivery app Zipcart are workers} rather than self-employed contractors, entitling about 31,000 people to holiday pay.

{a2 Darren Oyelowe-Finch}, {a2.does+e1 who brought the claim} in 2020 after losing shifts through illness, {a2.says+e1 said {a2.p he} was "absolutely over the moon"}. {a3 The Gig Riders' Union}, {a3.does+e1 which paid {a2.p his} legal costs}, {a3.says+e1 said {a3.p it} would now pursue four other firms}.

{a1 Zipcart} {a1.says-e1 said {a1.p it} was disappointed by {e1 the judgment}, which {a1.p it} said reflected an agreement {a1.p it} stopped using three years ago}. {a4 The business department} {a4.says=e1 said {a4.p it} was considering the implications}, and {a5 employment solicitor Claire Tunnicliffe} {a5.says=e1 said back pay could come to £4,000 a head}.
