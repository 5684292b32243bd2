id: w2-spain-recall-01
kind: product recall
country: Spain
genre: wire report
english: British
form: passage
event e1: the recall of Velora e-scooters
event e2: the company's plan to repair rather than refund
event e3: the move of the Bilbao fish market (unrelated)
actor a1: Velora Movilidad (organization)
actor a2: the consumer alliance Facturas (organization)
actor a3: Eloy Rebollar (person)
actor a4: the fire brigades' association of Valencia (organization)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 =e2 =e3

Madrid, 3 June – {a1 Velora Movilidad} {a1.does+e1 is {e1 recalling 91,000 electric scooters in Spain}} after their batteries caught fire in ten lifts and a bedroom, and {a1.says+e2 will {e2 fix them free of charge rather than give customers their money back}}. {a2.says-e2 {a2 The consumer alliance Facturas} welcomed {e1 the first of those decisions} and not {e2 the second}: "{e2 A patch} on something that burns is not a remedy, it is a bet."} {a2.says+e1 {e1 The withdrawal} itself, {a2.p it} said, was what {a2.p it} had asked for since Easter.} {a3 Eloy Rebollar}, who lost {a3.p his} shop to {e1 the campaign}, says there was nothing wrong with any scooter {a3.p he} ever sold. {a3.says-e1 "Six hundred of mine, no fires. They've recalled {a3.p me}, more like."} {a4.says=e2 {a4 The fire brigades' association of Valencia} has been asked whether {e2 repaired batteries} are safe, and says {a4.p it} will answer when {a4.p it} has tested one.}
