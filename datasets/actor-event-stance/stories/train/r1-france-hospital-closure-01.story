id: r1-france-hospital-closure-01
kind: hospital closure
country: France
genre: local paper
english: British
form: passage
event e1: the night-time closure of the Guingamp maternity ward
actor a1: the Brittany health agency (organization)
actor a2: Mayor Yann Le Bihannic (person)
actor a3: the midwives' collective (organization)
actor a4: Dr Florence Massonnat (person)
actor a5: Health Minister Raphaël Ondet (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

From Monday {e1 the maternity ward in Guingamp will no longer admit women between 6pm and 8am}, {a1.does+e1 {a1 the Brittany health agency} has decided}. {a1.says+e1 {a1.d The agency} says {a1.p it} cannot find enough anaesthetists to keep the unit safe.} {a2 Mayor Yann Le Bihannic} {a2.does-e1 hung black cloth from the town hall} and {a3 the midwives' collective} {a3.does-e1 has asked a judge to suspend {e1 the order}}. {a4 Dr Florence Massonnat}, who has delivered babies there since 1998, {a4.says=e1 said {a4.p she} would work wherever {a4.p she} was sent}. {a5 Health Minister Raphaël Ondet} is due to visit the region on Thursday to open a cancer centre.
