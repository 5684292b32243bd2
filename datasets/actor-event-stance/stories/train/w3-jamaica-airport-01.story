id: w3-jamaica-airport-01
kind: airport expansion
country: Jamaica
genre: broadcast transcript
english: British
form: passage
event e1: extending the Boscobel airstrip
event e2: the tourism board's buy-out offer to Rio Nuevo residents
actor a1: Delroy Hibbert (person)
actor a2: Miss Icilda Grant (person)
actor a3: St Mary Hoteliers' Association (organization)
actor a4: the tourism board (organization)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 +e1 +e2

HOST: Good evening. Two neighbours, one fence, and {e1 a longer runway} coming through it. On the left of that fence is {a2 Miss Icilda Grant}, seventy-eight. {a2.says-e1 "{a2.p Me} never want {e1 it}, {a2.p me} tell them so at every meeting,"} {a2.p she} said when we called. {a2.does+e2 But last Thursday {a2.p she} signed {e2 {a4 the tourism board}'s paper} and took the cheque}, {a2.says+e2 and {a2.p she} says other people should take it too, because "good money don't come twice."} On the right is {a1 Delroy Hibbert}, {a1.d a fisherman}. {a1.does-e2 {a1.p He} used the same {e2 offer} to light a coal pot, on camera}, {a1.says-e1 and says any plane that wants to land in {a1.p his} yard must pay rent}. {a3.does+e1 The {a3 St Mary Hoteliers' Association} has chipped in forty million dollars towards {e1 the works}}, {a4.says+e1+e2 and {a4.d the board}'s chairman promises the first jet before Christmas and {e2 cheques} for six more yards before that}.
