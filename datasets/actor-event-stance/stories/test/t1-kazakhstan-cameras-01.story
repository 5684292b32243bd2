id: t1-kazakhstan-cameras-01
kind: facial recognition cameras
country: Kazakhstan
genre: wire report
english: American
form: passage
event e1: the facial recognition cameras in the Almaty metro
event e2: Aidana Suleimen's lawsuit over the metro cameras
actor a1: Aidana Suleimen (person)
actor a2: the Almaty metro (organization)
actor a3: Yerlan Dzhaksybekov (person)
actor a4: Daniyar Omarbek (person)
actor a5: Kok-Zhiek Systems (organization)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 =e1 =e2
stance: a5 +e1

ALMATY, Kazakhstan -- {a1.says-e1 {e1 Face scanners that replaced ticket gates at nine subway stations} broke the law because nobody consented to {e1 them}, {a1.d a graduate student} argued in an Almaty courtroom on Thursday.} {a1.does-e1+e2 {a1 Aidana Suleimen}, 24, filed {e2 the suit} after {e1 the system} mistook {a1.p her} for a fare dodger twice in a week.} {a4.says=e1=e2 {a4 Daniyar Omarbek}, {a4.d {a1.p her} court-appointed lawyer}, read out {a1.p her} statement because {a1.p she} had lost {a1.p her} voice}: {a1.says-e1 "{a1.p I} am not a ticket. Turn {e1 them} off."} The city does not intend to. {a2.says+e1 {a2 The Almaty metro} carried 9 million passengers "faster and more safely" in {e1 the cameras}' first quarter, {a2.p it} told the judge, and will equip the remaining stations in May.} {e1 Their} supplier, {a5 Kok-Zhiek Systems}, {a5.does+e1 is maintaining {e1 the devices} for free until then.} {a3 Yerlan Dzhaksybekov}, whose stolen toddler was found thanks to a gate at Raiymbek Batyr station, {a3.says-e2 stood up to beg the court to throw {e2 the case} out}. {a3.says+e1 "If {e1 that thing} had not known his face, {a3.p I} would be looking for him still," {a3.p he} said.}
