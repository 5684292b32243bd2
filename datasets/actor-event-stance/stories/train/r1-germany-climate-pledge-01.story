id: r1-germany-climate-pledge-01
kind: climate pledge
country: Germany
genre: business page
english: British
form: passage
event e1: Rheinstahl-Vogt's pledge to make carbon-free steel by 2038
actor a1: Rheinstahl-Vogt (organization)
actor a2: Klimabund Ruhr (organization)
actor a3: Sabine Overkamp (person)
actor a4: Markus Liebetrau (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 =e1

{a1 Rheinstahl-Vogt} {a1.says+e1 said on Thursday {a1.p it} would {e1 stop using coal in all three of {a1.p its} blast furnaces by 2038}}, seven years earlier than {a1.p it} had planned. {a1.does+e1 {a1.d The Duisburg-based group} will spend 4.1 billion euros on hydrogen plants}, of which {a1.p it} hopes to recover a third from Berlin.

{a3 Sabine Overkamp}, the state premier, {a3.says+e1 called {e1 the commitment} the best news for the region in a decade}. {a2 Klimabund Ruhr}, an environmental group, {a2.says=e1 said {a2.p it} would study the details}. {a4 Markus Liebetrau}, {a4.d an analyst} with Hansen & Co, {a4.says=e1 said the spending implied a lower dividend until 2030 but that {e1 the plan} had been largely priced in}.
