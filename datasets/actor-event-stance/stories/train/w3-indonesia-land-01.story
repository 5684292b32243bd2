id: w3-indonesia-land-01
kind: land reform
country: Indonesia
genre: wire report
english: Asian
form: passage
event e1: the redistribution of the Cikalong tea estate
event e2: the hunger strike at the Cikalong land office
actor a1: Iis Komariah (person)
actor a2: PT Teh Kencana (organization)
actor a3: the agrarian minister (person)
actor a4: Kiai Abdul Mukti (person)
actor a5: a hospital spokesman (person)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 +e1 -e2
stance: a5 =e2

{a1 Iis Komariah} was carried into the district hospital on the ninth day of {e2 {a1.p her} fast}, {a1.does+e2 refusing a glucose drip in the ambulance}. {a1.does+e1 {a1.p She} and six other pickers stopped eating to hasten {e1 the division of the Cikalong estate among 1,100 families}}, which was decreed in February and has not begun. {a5 A hospital spokesman} {a5.says=e2 said {a1.p her} condition was stable and that {a5.p he} had no authority to speak about {e2 the protest}}. {a3 The agrarian minister} {a3.says+e1 said in Jakarta that {e1 the decree} stood and the first titles would be printed this month}, {a3.says-e2 and appealed to the women to "please eat"}. From a local pesantren, {a4 Kiai Abdul Mukti}, {a4.says+e1 whose sermons have demanded {e1 the land} for the pickers since 2011}, {a4.says-e2 said {e2 starving oneself} was forbidden and must end tonight}. {a2 PT Teh Kencana}, {a2.d the leaseholder}, {a2.does-e1 has asked the Supreme Court to review {e1 the decree}}.
