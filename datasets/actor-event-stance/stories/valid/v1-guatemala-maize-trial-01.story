id: v1-guatemala-maize-trial-01
kind: crop trial
country: Guatemala
genre: wire report
english: American
form: passage
event e1: the modified corn trial near Sololá
event e2: the injunction halting the corn trial
actor a1: Semillas del Lago (organization)
actor a2: the Kaqchikel elders' council (organization)
actor a3: Judge Otoniel Barillas (person)
actor a4: Rigoberto Chavajay (person)
actor a5: Agriculture Minister Lorena Asturias (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 =e2

A judge in western Guatemala has ordered the company {a1 Semillas del Lago} to stop growing genetically modified corn on a test plot overlooking Lake Atitlán until Indigenous communities have been consulted. {a3.does-e1+e2 In {e2 a nine-page injunction} {a3 Judge Otoniel Barillas} wrote that {e1 the trial}
"ought never to have begun."} The plaintiffs, {a2 the Kaqchikel elders' council}, {a2.does+e2 burned copal incense on the lawn outside while {e2 the order} was read}; {a2.says-e1 corn that cannot be saved and resown, one of {a2.p them} explained, is no corn at all}. {a1.says-e2+e1 The firm's attorney said {a1.d her client} would fight {e2 the decision} "up to the last instance" and had, in the meantime, no intention of
letting {e1 the plants} die}. {a5 Agriculture Minister Lorena Asturias}, whose department issued the permit under {a5.p her} predecessor, {a5.says=e2 said {a5.p she} neither applauds {e2 the ruling} nor laments {e2 it}}. {a4 Rigoberto Chavajay}, {a4.d who farms the adjoining terrace}, {a4.says=e1 told reporters that some days {a4.p he} envies {e1 the green next door} and some days {a4.p he} fears {e1 it}, and that {a4.p he} had come to listen}.
