id: v1-rwanda-musanze-street-01
kind: street renaming
country: Rwanda
genre: local paper
english: African
form: passage
event e1: the renaming of KN 14 after Virunga Summit Hotel
event e2: the new bus terminus at Kinigi (unrelated)
actor a1: Virunga Summit Hotel (organization)
actor a2: Olive Nyiransabimana (person)
actor a3: the gorilla porters' cooperative (organization)
actor a4: Claver Sebagabo (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 =e2
stance: a4 =e1 =e2

How much does a street cost? In Musanze, forty million francs. That is what {a1.does+e1 {a1 Virunga Summit Hotel} has offered the district to turn {e1 KN 14 into an avenue bearing the hotel's name}}, paving included. Vice-mayor {a2 Olive Nyiransabimana} thanked the owners for {a1.p their} generosity in general, for the clinic, for the football pitch. {a2.says-e1 Then {a2.p she} told {a1.p them} that a public road was not a napkin to be embroidered, and recommended to council that {e1 the offer} be declined.} {a3.says-e1 {a3 The gorilla porters' cooperative} could not agree more; if anyone's name belongs there, {a3.p they} say, it is those who carried the cement.} The matter rests with
surveyor {a4 Claver Sebagabo}, {a4.says=e1 who must report by June and who, when stopped at the market, said only that KN 14 is 1,140 metres long}.
