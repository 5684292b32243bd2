id: r1-philippines-supreme-court-ruling-01
kind: supreme court ruling
country: Philippines
genre: wire report
english: Asian
form: passage
event e1: the Supreme Court ruling upholding the mining ban in Zambales
event e2: the construction of the Subic container port (unrelated)
actor a1: the Supreme Court (organization)
actor a2: Acoje Ridge Minerals (organization)
actor a3: Fr. Dante Magbanua (person)
actor a4: Environment Secretary Loida Quiambao (person)
actor a5: Gov. Hermogenes Deloso (person)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1 =e2

MANILA — In a 9-5 vote, {a1 the Supreme Court} {a1.does+e1 has {e1 upheld an ordinance banning open-pit mining in Zambales}}, throwing out a petition by {a2 Acoje Ridge Minerals}. {a2.d The company}, {a2.says-e1 which argued that a province could not override a permit issued by the national government, said {a2.p it} would seek reconsideration}.

{a3 Fr. Dante Magbanua}, {a3.d a parish priest} in Santa Cruz who has led rallies against the nickel mines, {a3.says+e1 said the farmers had "waited 11 years for this"}. {a4 Environment Secretary Loida Quiambao} {a4.says=e1 said {a4.p her} department would study {e1 the decision} before deciding what to do about six pending applications}.

{a5 Gov. Hermogenes Deloso}, a cousin of one of {a2.d the firm}'s directors, was out of the country.
