id: w2-argentina-mining-01
kind: mining licence
country: Argentina
genre: wire report
english: American
form: passage
event e1: the lithium license for Salar Blanco
event e2: the arrest of eleven demonstrators at the salt flat
actor a1: Salinera del Altiplano (organization)
actor a2: Eulogia Mamaní Cruz (person)
actor a3: Security Secretary Horacio Bignone (person)
actor a4: the University of Salta's hydrology institute (organization)
stance: a1 +e1 =e2
stance: a2 -e1 -e2
stance: a3 +e2
stance: a4 =e1

SALTA, Argentina — The province's high court on Tuesday left in place {e1 a license allowing {a1 Salinera del Altiplano} to pump brine from the Salar Blanco}, rejecting an appeal by 14 Kolla communities. {a1.says+e1 {a1.d The company} said {a1.p it} was "gratified" and would begin drilling in March.} {a2 Eulogia Mamaní Cruz}, {a2.d a weaver and spokeswoman for the communities}, {a2.says-e1 told reporters outside the court that the judges had "signed away water they have never had to carry."} {a2.says-e2 {a2.p She} also demanded the release of 11 people detained at the salt flat on Sunday}, {a2.does-e2 and stood bail for two of them}. {a3.says+e2 {a3 Security Secretary Horacio Bignone} defended {e2 the arrests}, saying officers had been pelted with rocks.} {a1.says=e2 {a1.d The firm} said {a1.p it} had no information about {e2 the incident}.} {a4.says=e1 In a report submitted to the court, {a4 the University of Salta's hydrology institute} had concluded that the data were insufficient to say whether pumping at the licensed rate would lower the lagoons.}
