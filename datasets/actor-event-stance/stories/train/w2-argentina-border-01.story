id: w2-argentina-border-01
kind: border reopening
country: Argentina
genre: business page
english: American
form: passage
event e1: the reopening of the Paso Las Ovejas border crossing
event e2: the health certificate for Argentine beef
actor a1: Frigorífico Malargüense (organization)
actor a2: Verónica Stábile (person)
actor a3: the Chilean Livestock Defense League (organization)
actor a4: Omar Cifuentes (person)
stance: a1 +e1 -e2
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 =e1

The first refrigerated truck over Paso Las Ovejas since 2019 belonged to {a1 Frigorífico Malargüense}, {a1.does+e1 and the meatpacker made sure there was a band.} Exports through {e1 the pass} could add $70 million a year to the province of Mendoza, said {a2 Verónica Stábile}, {a2.d the provincial economy secretary}, {a2.does+e1 who negotiated {e1 the opening} over four years.} Less festive is the paperwork. {a1.says-e2 Every carcass now needs {e2 a second health certificate}, which {a1.d the company} described as a tariff with a stethoscope.} {a3.says+e2 Across the Andes, {a3 the Chilean Livestock Defense League} considers {e2 the document} the least that Santiago could demand}; {a3.does-e1 {a3.p it} asked a court in Talca on Friday to close {e1 the road} again until the dry season.} {a2.says=e2 {a2 Stábile} said {e2 the certificate} was a matter for the two veterinary services, not for {a2.p her}.} {a4.does=e1 Freight consultant {a4 Omar Cifuentes} expects 40 trucks a day, falling to none in July, when it snows.}
