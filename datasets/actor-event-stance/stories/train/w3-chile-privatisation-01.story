id: w3-chile-privatisation-01
kind: privatisation
country: Chile
genre: parliamentary report
english: American
form: passage
event e1: leasing the state railway's freight arm to private operators
event e2: Senator Urrejola's filibuster on the freight lease
actor a1: Senator Amparo Urrejola (person)
actor a2: Senator Cristóbal Larraguibel (person)
actor a3: the railway workers' confederation (organization)
actor a4: the transport minister (person)
actor a5: Julieta Mondaca (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 =e2
stance: a4 +e1
stance: a5 =e1

VALPARAÍSO - Nine hours and forty minutes into {a1.p her} remarks, {a1 Senator Amparo Urrejola} {a1.does-e1+e2 began reading aloud the 1914 timetable of the line to Puerto Montt}. {a1.p She} had promised to speak until {e1 the freight concession} died or {a1.p she} did. {a2 Senator Cristóbal Larraguibel}, {a2.says-e1 who intends to vote no as well and thinks {e1 the lease} a giveaway}, {a2.says-e2 pleaded with {a1.p her} to sit down: {e2 a spectacle} like this, {a2.p he} said, was how honest arguments got lost}. {a4 The transport minister} {a4.does+e1 waited it out in the gallery with the signed term sheet on {a4.p his} knees}. {a3 The railway workers' confederation}, {a3.does-e1 which has gone on strike twice against {e1 the bill}}, {a3.says=e2 told reporters {a3.p it} had no part in {e2 the marathon} and no comment on {e2 it}}. {a5 Julieta Mondaca}, {a5.d the chamber's budget analyst}, {a5.says=e1 estimated in a circulated note that {e1 the operators} would pay between 38 and 52 million dollars a year}.
