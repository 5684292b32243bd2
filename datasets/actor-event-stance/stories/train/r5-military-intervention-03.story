id: r5-military-intervention-03
kind: military intervention
country: Egypt
genre: wire report
english: British
form: passage
event e1: the sending of Egyptian troops to Somalia
actor a1: Foreign Minister Hatem Shawkat (person)
actor a2: Addis Ababa (organization)
actor a3: Ahmed Seif Badrawi (person)
actor a4: the African Union's peace council (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

A second ship carrying armoured vehicles docked in Mogadishu on Saturday as part of {e1 Egypt's deployment to Somalia}. {a1 Foreign Minister Hatem Shawkat} {a1.says+e1 said {e1 the force} would train the Somali army and was there at its request}. {a2 Addis Ababa} {a2.says-e1 repeated that {a2.p it} regarded {e1 the arrival of the troops} as a threat}. {a3.says=e1 {a3 Ahmed Seif Badrawi}, a retired general who now teaches at Alexandria, said about 4,000 men would be needed.} {a4 The African Union's peace council} is due to meet in February.
