id: w2-peru-dam-01
kind: hydroelectric dam
country: Peru
genre: wire report
english: American
form: passage
event e1: the Chacapampa hydroelectric dam
event e2: the river blockade at Puerto Anapati
actor a1: Hidroselva (organization)
actor a2: Elías Camacho Rengifo (person)
actor a3: Nelly Huamaní (person)
actor a4: boat owners in the port (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 -e2

{e2 Four canoes roped across the current at Puerto Anapati} were enough to turn back {a1 Hidroselva}'s survey crew for a second week. {a2.says-e1 "Nobody asked the fish about {e1 the wall}, and nobody asked {a2.p us},"} said {a2 Elías Camacho Rengifo}, {a2.d the village chief}, {a2.does+e2 who tied the first knot {a2.p himself}}. {a1.does+e1 {a1 Hidroselva}, which has already sunk $90 million into {e1 the 640-megawatt Chacapampa project}}, {a1.does-e2 petitioned a judge in Satipo on Wednesday to have {e2 the ropes} cut}. Somebody did not wait: {a4.does-e2 {a4 boat owners in the port}, two Sundays of fares gone, sawed through one line during the night}. {a3.does=e2=e1 {a3 Nelly Huamaní} of the regional ombudsman's office spent the day paddling between the two banks with a notebook}. {a3.says=e1=e2 "{a3.p I} carry messages," {a3.p she} said. "{a3.p I} do not carry opinions."}
