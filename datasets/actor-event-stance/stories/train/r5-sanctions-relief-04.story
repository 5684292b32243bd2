id: r5-sanctions-relief-04
kind: sanctions relief
country: Sudan
genre: business page
english: British
form: passage
event e1: the suspension of US gold sanctions on Sudan
actor a1: Peregrine Ashworth (person)
actor a2: Port Sudan's finance ministry (organization)
actor a3: the advocacy group Darfur Voices (organization)
actor a4: the Dubai Bullion Exchange (organization)
stance: a1 =e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a2.says+e1 {a2 Port Sudan's finance ministry} expects gold exports to recover to 40 tonnes after Washington {e1 suspended its sanctions on two state traders for 180 days}, and urged the Americans to make {e1 the waiver} permanent.} {a1.says=e1 {a1 Peregrine Ashworth}, a metals analyst at Lorne & Fitch, said most of the metal already reached the Gulf by other routes.} {a4 The Dubai Bullion Exchange} {a4.says=e1 declined to discuss individual suppliers}. {a3.says-e1 {a3 The advocacy group Darfur Voices} said the money would buy drones.}
