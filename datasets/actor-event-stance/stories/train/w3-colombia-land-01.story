id: w3-colombia-land-01
kind: land reform
country: Colombia
genre: broadcast transcript
english: American
form: passage
event e1: the land agency's purchase of the La Esperanza ranch
event e2: the settlers' occupation of La Esperanza
actor a1: Rosalba Quintín (person)
actor a2: the land agency (organization)
actor a3: Hernán Lizcano (person)
actor a4: cattlemen of the Upper Sinú (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1 -e2

HOST: You'd expect the owner to be the angry one. Not here. {a3.does+e1 {a3 Hernán Lizcano} shook hands last week on {e1 a deal to sell 2,300 hectares to {a2 the land agency}}}. {a3.says+e1 {a3.p He} told our crew it was a fair price and that {a3.p he} slept like a child afterward}. Then, Saturday night, some eighty families cut the wire and moved in. CORRESPONDENT: Which is where {a1 Rosalba Quintín} comes in. {a1.p She} has waited twelve years for a parcel, {a1.p she}'s number four on the list. {a1.says-e2 {a1.p She} says those people {e2 jumped the line} and have to get out}, {a1.says+e1 or {e1 the sale} {a1.p she} prayed for won't close}. {a2 The agency} {a2.says-e2 says much the same: no titles until the ranch is empty}. {a2.does+e1 But the money's already in escrow}. HOST: And the neighbors? CORRESPONDENT: {a4 Cattlemen of the Upper Sinú}. {a4.does-e1 {a4.p They}'ve hired lawyers to void {e1 the purchase}}, {a4.does-e2 and {a4.p they}'re blocking the food trucks headed for {e2 the squatters}}.
