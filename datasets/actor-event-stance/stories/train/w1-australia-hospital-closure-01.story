id: w1-australia-hospital-closure-01
kind: hospital closure
country: Australia
genre: broadcast transcript
english: Australian
form: passage
event e1: the closure of Wirrabilla Base Hospital
event e2: the transfer of patients by helicopter
event e3: the Menindee solar farm vote (unrelated)
actor a1: Kev Dargan (person)
actor a2: Lorelei Pappas (person)
actor a3: Outback Air Rescue (organization)
actor a4: Dr Tobias Wrenfield (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 =e1 =e3 +e2
stance: a4 -e1 +e2

HOST: Twenty-three past six. If you've ever been stitched up at Wirrabilla Base, today's the last day you could've been. {a1 Kev Dargan}'s with us, shearer, shire president, patient. G'day, {a1 Kev}. {a1.says-e1 {a1 DARGAN}: Morning. Look, {a1.p I}'d say {a1.p I}'m lost for words but {a1.p I}'ve got plenty. {e1 Shutting that place} is a bastard act.} HOST: The minister, {a2 Lorelei Pappas}, {a2.says+e1 says {e1 it} was overdue and that {e2 the chopper} gets you to a better bed in 50 minutes}. {a1.says-e2 {a1 DARGAN}: Not in a dust storm {e2 it} doesn't. Don't put {a1.p my} missus in {e2 that thing}.} HOST: Well, {a3 Outback Air Rescue} {a3.does+e2 put {a3.p its} hand up for {e2 the flying}}, {a3.says=e1 though {a3.p it} says the hospital itself is none of {a3.p its} business}. And there's {a4 Dr Tobias Wrenfield}, who worked there till last night. {a4.says-e1+e2 {a4.p He} reckons {e1 the closure} will cost lives, and {e2 the helicopter}, which {a4.p he} fought for, will save about half of them.}
