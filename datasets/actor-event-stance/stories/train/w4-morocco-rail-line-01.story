id: w4-morocco-rail-line-01
kind: rail line
country: Morocco
genre: wire report
english: African
form: passage
event e1: the high-speed line from Fès to Oujda
event e2: the closing of the old Taza station
actor a1: Hamid Touzani (person)
actor a2: Zohra Bouarfa (person)
actor a3: the national railways (organization)
actor a4: Chaouen Analytics (organization)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1

Taza's station clock stopped at 4.17 one day in 2011 and was never mended, which {a1 Hamid Touzani} says is how one treats a town one intends to leave. {a1.says+e1 {a1.d The mayor} has spent two mandates lobbying for {e1 the fast train} and applauded when its route was read out}; {a1.does-e2 {a1.p he} spent the next day suing {a3 the national railways} over {e2 the shutting of the building} under that clock}. {a3.says+e1+e2 The {a3.d company} replies that {e1 a 290-kilometre-an-hour line} cannot wait at {e2 a kerb built in 1915}.} {a2 Zohra Bouarfa} is less divided. {a2.says-e1-e2 {a2.p My} boys will sell boiled eggs on the platform or on no platform, the {a2.d widow} told visiting engineers, and your tunnel has already drunk {a2.p our} well.} {a4 Chaouen Analytics} {a4.says=e1 published figures that give {e1 the project} a benefit ratio of exactly one}, which every side has quoted.
