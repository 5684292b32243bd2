id: r1-pakistan-supreme-court-ruling-01
kind: supreme court ruling
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: the Supreme Court verdict cancelling the sugar mill leases
event e2: the review petition against the verdict
actor a1: the Indus Sugar Mills Association (organization)
actor a2: Sindh Irrigation Minister Mumtaz Jokhio (person)
actor a3: the Hari Mazdoor Tehreek (organization)
actor a4: Advocate Saleem Raza Bokhari (person)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 =e1 =e2

{a1 The Indus Sugar Mills Association} {a1.does+e2 has filed {e2 a review petition}} against {e1 last month's Supreme Court verdict which cancelled the leases of 11 mills built on canal land}, {a1.says-e1 claiming that {e1 the judgment} overlooked investments worth Rs64bn}.

{a2.says+e1 {a2 Sindh Irrigation Minister Mumtaz Jokhio} said {e1 the decision} would be implemented and that teams were already surveying the sites.} {a3 The Hari Mazdoor Tehreek}, {a3.does+e1 on whose complaint {e1 the leases were struck down}}, {a3.says-e2 asked the court to dismiss {e2 the petition} as time-barred}.

{a4 Advocate Saleem Raza Bokhari}, who is not involved in the case, {a4.says=e2 said reviews were rarely accepted, but added that the bench had asked an unusual number of questions during the hearing of} {a4.says=e1 {e1 the main case}}.
