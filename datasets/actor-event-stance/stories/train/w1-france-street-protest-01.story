id: w1-france-street-protest-01
kind: street protest
country: France
genre: broadcast transcript
english: British
form: passage
event e1: the march through Marseille against the port tunnel
event e2: the port tunnel
actor a1: Solène Abgrall (person)
actor a2: the prefect of police (person)
actor a3: dockers (group)
actor a4: Maxime Oury (person)
stance: a1 =e1 =e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2

PRESENTER: And to Marseille, where our correspondent {a1 Solène Abgrall} is on the Canebière. Is it still going on? {a1.says=e1=e2 {a1 ABGRALL}: It is. {a1.p I} make it six, perhaps seven thousand, and {e1 the column} has now passed the Old Port twice.} {a2.does-e1 {a2 The prefect of police} had banned {e1 the march} on Friday}; people came anyway, and {a2.does-e1 {a2.p he} has sent vans to block the Rue de Rome}. PRESENTER: Who are they? {a1 ABGRALL}: Fishermen, students, a good many pensioners. {a4 Maxime Oury}, {a4.d a diver} of 58, {a4.does+e1-e2 carried a dead grouper on a plank the whole way, and put it down at the gate of {e2 the tunnel} works}. But there was another crowd at that gate. {a3.does-e1+e2 {a3 Dockers}, perhaps two hundred, had linked arms to keep {e1 the marchers} away from the machines}. {a3.says+e2 "Those machines are eight hundred jobs," one of {a3.p them} told {a1.p me}.}
