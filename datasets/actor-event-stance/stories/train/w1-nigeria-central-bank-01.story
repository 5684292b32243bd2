id: w1-nigeria-central-bank-01
kind: central bank appointment
country: Nigeria
genre: parliamentary report
english: African
form: passage
event e1: the nomination of Dr. Ibrahim Gwarzo as deputy governor
event e2: the senators' walkout
actor a1: Senator Ngozi Ekwueme-Bassey (person)
actor a2: the Senate President (person)
actor a3: Dr. Ibrahim Gwarzo (person)
actor a4: Senator Lawal Danjibrin (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 =e2
stance: a4 -e1 -e2

ABUJA — Seventeen senators followed {a1 Senator Ngozi Ekwueme-Bassey} out of the red chamber yesterday {a1.does-e1+e2 when {a1.p she} led {e2 a walkout} over {e1 the screening} of {a3 Dr. Ibrahim Gwarzo}, {a3.d the President's choice for deputy governor of the central bank}}. "Take a bow and go" is no way to screen a banker, {a1.says-e1 {a1.p she} shouted from the door}. {a2 The Senate President} {a2.says-e2 described {e2 the exit} as "market behaviour"} and {a2.does+e1 put the question at once; the ayes had it}. {a4 Senator Lawal Danjibrin} remained in {a4.p his} seat. {a4.says-e2 "When you leave, you hand them the vote," {a4.p he} told reporters later, {a4.p his} irritation with {a4.p his} colleagues plain.} {a4.does-e1 {a4.p His} was among the eleven voices that said nay.} {a3 Gwarzo}, {a3.does+e1 who had come with {a3.p his} mother and two elderly uncles in matching agbada}, {a3.says+e1 thanked the Senate for the confidence} and, {a3.says=e2 when asked about {e2 the empty benches}, smiled and entered {a3.p his} car}.
