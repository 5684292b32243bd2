id: w3-nepal-wind-01
kind: wind farm
country: Nepal
genre: wire report
english: Indian
form: passage
event e1: the wind turbines in Mustang
event e2: the monastery's lease of land for the turbines
actor a1: Ghami monastery (organization)
actor a2: Tsering Gurung-Thakali (person)
actor a3: Trekking Guides' Society of Jomsom (organization)
actor a4: Lo Valley Youth Club (organization)
actor a5: an official of the conservation area (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 -e1 -e2
stance: a5 =e1 =e2

JOMSOM: Twelve windmills may soon turn in one of the windiest valleys on earth, on ground that belongs to monks. {a1 Ghami monastery} {a1.does+e1 signed {e2 a 25-year lease} last week}. The abbot's own brother, {a2 Tsering Gurung-Thakali}, {a2.says-e2 has asked the district court to void {e2 it}}. {a2.says+e1 It is not {e1 the machines} {a2.p he} is against ("put twenty," {a2.p he} said); the land was given for barley and butter lamps}. {a4 Lo Valley Youth Club} {a4.does-e1-e2 tore up copies of both {e2 the lease} and {e1 the licence} at the bus stand}. {a3.says-e1 The {a3 Trekking Guides' Society of Jomsom} said foreigners do not walk nine days to photograph a power station}. {a5 An official of the conservation area} {a5.says=e1=e2 said {a5.p he} was not authorised to say anything and said it at some length}.
