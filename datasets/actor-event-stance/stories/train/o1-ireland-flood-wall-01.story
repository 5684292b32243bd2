id: o1-ireland-flood-wall-01
kind: flood defence wall
country: Ireland
genre: web news
english: British
form: article
event e1: the flood wall along the quays in Carrigmore
actor a1: the Office of Public Works (organization)
actor a2: Michael Considine (person)
actor a3: Save the Quays (organization)
actor a4: Aoife Hanratty (person)
actor a5: Low Street residents (group)
actor a6: Ronan Fallon (person)
actor a7: Carrigmore Rowing Club (organization)
actor a8: Colm Vesey (person)
actor a9: An Bord Pleanála (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

Objectors to a €34m flood scheme have been told they have until the end of the month to make submissions on revised drawings which lower {e1 the barrier} by 20 centimetres.

{a1 The Office of Public Works} {a1.does+e1 submitted the changes to the planning authority on Tuesday}. {e1 It} would now stand 1.1 metres above the footpath for most of its 900-metre length.

{a4 Aoife Hanratty}, {a4.d an architect} and {a4.d spokeswoman for {a3 Save the Quays}}, {a4.says-e1 said 20 centimetres was neither here nor there. "A child of seven will not see the river in her own town," {a4 Ms Hanratty} said.}

{a3.d The group} {a3.does-e1 has lodged 1,900 individual objections} and {a3.does-e1 commissioned a Dutch firm to draw up a tidal barrier downstream instead}.

{a2.says+e1 That option was examined in 2014 and would cost €170m, according to {a2 Michael Considine}, {a2.d the project engineer}.} {a2.says+e1 {a2.p He} said it would take at least 12 years to get through the habitats process and that the town had been under water three times in the last nine.}

{a5 Residents of Low Street}, where 44 houses were flooded last December, {a5.says+e1 said {a5.p they} could not get insurance and did not want to hear any more about views.} {a5.does+e1 {a5.p They} placed sandbags at the door of {a3.d the campaign}'s office on Saturday}.

{a6 Ronan Fallon}, {a6.d the minister of state responsible}, {a6.says+e1 said the money was ring-fenced until 2027 and would go to another county if it was not drawn down.} {a6.says+e1 {a6.p He} rejected a request by {a4 Ms Hanratty} for an independent review.}

{a7 Carrigmore Rowing Club} {a7.says-e1 wants the slipway left open and says that the gate shown in the drawings is too narrow for an eight.}

{a8 Colm Vesey}, {a8.d a hydrologist} at the university in Limerick, {a8.says-e1 said {e1 the design} pushed water towards the opposite bank and that the modelling stopped 300 metres short of the hospital.} {a1.says+e1 {a1.d The OPW} said the model had been audited.}

{a9 An Bord Pleanála} {a9.says=e1 said no date had been set for an oral hearing.}
