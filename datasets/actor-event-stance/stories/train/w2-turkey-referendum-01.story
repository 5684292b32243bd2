id: w2-turkey-referendum-01
kind: constitutional referendum
country: Turkey
genre: broadcast transcript
english: British
form: passage
event e1: the referendum on a single-chamber parliament
event e2: the ban on campaign rallies after dark
actor a1: Yasemin Göktepe (person)
actor a2: Interior Minister Haluk Çandar (person)
actor a3: Rıza Demirbağ (person)
actor a4: Fiona Carswell (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

NEWSREADER: With nine days to go, the mood ahead of {e1 Turkey's constitutional vote} has darkened, and so have the squares. {a4 Fiona Carswell} reports from Izmir.

{a4 CARSWELL}: {a4.does=e1 At six o'clock sharp the loudspeakers were switched off tonight.} {a2.does+e2 {e2 An order from {a2 Interior Minister Haluk Çandar}} forbids rallies after sunset, for both camps}; {a2.says+e2 {a2.p he} cites a bomb warning. {a2.p He} says {e2 the ban} will hold.} {a1.says-e2 {a1 Yasemin Göktepe}, {a1.d the best-known face of the No side}, carried on by candlelight and without a microphone. "They are not afraid of bombs," {a1.p she} told the crowd, "they are afraid of evenings."} {a1.says-e1 {a1.p She} urged voters to stop {e1 a reform} that {a1.p she} says would leave nobody to check the chamber.} {a2.says+e1 {a2.d The minister} has said {a2.p he} will vote Yes with both hands.} And so will {a3 Rıza Demirbağ}, though don't imagine {a3.p he} is happy. {a3.does+e1 {a3.d The shoemaker} has a Yes banner over {a3.p his} door.} {a3.says-e2 {a3.p He} told {a4.p me} a cause that silences the other fellow "doesn't deserve {a3.p my} banner", and that {e2 the curfew} should be lifted tomorrow.}
