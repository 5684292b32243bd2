id: w4-portugal-rail-line-01
kind: rail line
country: Portugal
genre: business page
english: British
form: passage
event e1: the reopening of the Tua valley rail line
event e2: the halt to the cycle path along the old trackbed
actor a1: Henrique Salgueiral (person)
actor a2: Quinta do Romaneu (organization)
actor a3: cyclists from Mirandela (group)
actor a4: the infrastructure institute (organization)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 -e1 -e2
stance: a4 +e1 +e2

Rails or tarmac? On the 54 kilometres of ballast that wind above the Tua there is room for only one, and {a4.does+e1+e2 {a4 the infrastructure institute} has now chosen, sending surveyors in and cancelling {e2 the half-built cycle path}}. {a2 Quinta do Romaneu}, a port shipper with vines on both banks, {a2.says-e1-e2 complained that {e1 trains} would shake {a2.p its} terraces and that {e2 stopping the path} had robbed {a2.p it} of {a2.p its} best customers, the thirsty ones}. {a3 Cyclists from Mirandela} {a3.does-e1-e2 chained forty bicycles to the buffers on Saturday and have promised to be back}. For {a1 Henrique Salgueiral}, who drove the last railcar out in 2008, {a1.says+e1 {e1 the decision} is "a debt repaid"}, though {a1.says-e2 the {a1.d 71-year-old} pensioner takes no pleasure in {e2 the cyclists' loss} and thinks a strip of gravel could have been kept for {a3.p them}}.
