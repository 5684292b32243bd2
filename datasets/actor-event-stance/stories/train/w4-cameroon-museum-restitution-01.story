id: w4-cameroon-museum-restitution-01
kind: museum restitution
country: Cameroon
genre: wire report
english: African
form: passage
event e1: the return of the Bangwe throne from Bremen
event e2: the throne's display in Yaoundé
actor a1: Fon Asabe Tanyi III (person)
actor a2: Ulrike Seebohm (person)
actor a3: the National Museum in Yaoundé (organization)
actor a4: Professor Emilienne Ngo Bayiha (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 =e1 =e2

Draped in a blanket and strapped to a pallet, {e1 the Bangwe throne came home} on Sunday night after 117 years in a German storeroom, and by Monday morning there was a quarrel over it. {a1 Fon Asabe Tanyi III}, whose great-grandfather sat on it, {a1.does+e1 danced on the tarmac}. {a1.says-e2 What {a1.p he} will not accept is {e2 a glass case in the capital}: "A throne is not a television. You do not put it where people only look."} {a3 The National Museum in Yaoundé}, {a3.does+e1 which paid the freight}, {a3.says+e2 insists that {e2 the exhibition} is the price of proper humidity}. In Bremen {a2 Ulrike Seebohm}, {a2.d curator of the Africa rooms}, {a2.does-e1 has resigned over {e1 the handover}, which {a2.p she} had twice blocked on the museum's board}. {a4 Professor Emilienne Ngo Bayiha}, who is writing a history of the piece, {a4.says=e1=e2 noted that both claims rest on the same unsigned receipt of 1908}.
