id: r1-pakistan-hospital-closure-01
kind: hospital closure
country: Pakistan
genre: local paper
english: Asian
form: passage
event e1: the sealing of Rahmat Hospital in Mardan
event e2: the doctors' two-hour stoppage
actor a1: the Healthcare Standards Commission (organization)
actor a2: Wadood (person)
actor a3: the Young Physicians Forum (organization)
actor a4: Deputy Commissioner Asma Durrani-Shah (person)
actor a5: Gul Zareen (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 =e1 =e2
stance: a5 +e1

Doctors in the city {a3.does+e2 {e2 stopped outpatient services for two hours} on Monday at the call of {a3 the Young Physicians Forum}}, {a3.does-e1 which wants {e1 Rahmat Hospital} reopened}. {a1 The Healthcare Standards Commission} {a1.does+e1 {e1 sealed the building} last Friday} {a1.says+e1 over the use of expired anaesthetics}. {a2 Wadood}, who owns the hospital, {a2.says-e1 denied the charge and said {e1 the action} had put 46 inpatients on the street}. {a5 Gul Zareen}, whose sister died there in August, {a5.says+e1 said {e1 it} came too late for {a5.p his} family}. {a4.does=e1 {a4 Deputy Commissioner Asma Durrani-Shah} arranged ambulances for the transfer of patients.}
