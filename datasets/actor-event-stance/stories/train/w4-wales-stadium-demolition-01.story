id: w4-wales-stadium-demolition-01
kind: stadium demolition
country: Wales
genre: broadcast transcript
english: British
form: passage
event e1: the demolition of Penrhiw Park
event e2: the listing of the old grandstand
actor a1: Gethin Prosser (person)
actor a2: Marian Tudor-Hughes (person)
actor a3: Cwm Afan Homes (organization)
actor a4: Rhodri Sayce (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

PRESENTER: The bulldozers are booked for the ninth. So who wants {e1 Penrhiw Park flattened}? {a4 Rhodri Sayce} is down at the ground for us. SAYCE: {a4.says=e1 Well, {a3 Cwm Afan Homes} certainly do; {a3.does+e1-e2 {a3.p they}'ve paid for {e1 the clearance}, and {a3.p they}'ve got lawyers objecting to {e2 the bid to have the stand listed}.} You'd expect the supporters' trust to be on the other side of both, and {a2 Marian Tudor-Hughes}, {a2.d its secretary}, is: {a2.does-e1+e2 {a2.p she} filled in the heritage forms in {a2.p her} own hand.} But then {a4.p I} met {a1 Gethin Prosser}, who scored here in the 1978 cup run.} PROSSER: {a1.says-e1-e2 They're knocking down {a1.p my} youth, mind, and {a1.p I}'d lie in front of the digger if {a1.p my} hip let {a1.p me}. But {e2 listing it}? No. You'd have a stand in a glass case and nobody allowed to kick a ball. Don't freeze {a1.p us}. Let {a1.p us} play.} PRESENTER: Thanks, {a4 Rhodri}. More at ten.
