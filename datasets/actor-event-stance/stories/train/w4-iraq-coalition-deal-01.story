id: w4-iraq-coalition-deal-01
kind: coalition deal
country: Iraq
genre: wire report
english: British
form: passage
event e1: the power-sharing agreement in Kirkuk province
event e2: the rotation of the governor's post
actor a1: Shwan Barzinji (person)
actor a2: the Turkmen List (organization)
actor a3: Sheikh Wasfi al-Obaidi (person)
actor a4: Carlota Irigoyen (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

Ten months after the provincial vote, Kurdish and Arab parties in Kirkuk have struck {e1 an agreement to govern together}, though the third community in the oil city is not part of it. {a1 Shwan Barzinji}, who will be governor for the first two years before giving way to an Arab, {a1.says+e1+e2 hailed {e1 the accord} as a good day for the province and said {e2 the rotation} was the fairest thing in it}. {a3.d His partner}, {a3 Sheikh Wasfi al-Obaidi}, was cooler. {a3.says-e2 "Nobody can plan a sewer in two years. {a3.p I} argued against {e2 swapping chairs} and {a3.p I} lost," {a3.p he} said} after {a3.does+e1 {a3.p he} put {a3.p his} name to {e1 the document}}. {a2 The Turkmen List} {a2.does-e1-e2 boycotted the session and appealed to the federal court to annul both {e1 the agreement} and {e2 the timetable for the post}}. {a4.d The UN envoy}, {a4 Carlota Irigoyen}, who chaired eleven of the meetings, {a4.says=e1=e2 said it was for the people of Kirkuk to judge what had been agreed}.
