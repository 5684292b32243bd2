id: w2-thailand-festival-01
kind: music festival
country: Thailand
genre: local paper
english: Asian
form: passage
event e1: the Mae Salong jazz festival
event e2: the beer company's sponsorship of the festival
event e3: the new ring road around Udon Thani (unrelated)
actor a1: Phra Khru Suthep (person)
actor a2: Wanida Charoenrat (person)
actor a3: Khao Thong Brewery (organization)
actor a4: Police Lieutenant Anek Srisuk (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e3

Can saxophones and abstinence share a hilltop? {a1.d The abbot of Mae Salong} thinks so. {a1.does+e1 {a1 Phra Khru Suthep} has lent the temple lawn to {e1 the jazz festival}, which opens tonight}; {a1.says-e2 {a3.d the brewery} whose {e2 name hangs over the stage} is another matter, and {a1.p he} asked on Wednesday for {e2 the banner} to be "folded until it is a very small banner indeed".} {a3 Khao Thong Brewery}, {a3.does+e1+e2 which paid 3.5 million baht towards the fees of eleven bands}, {a3.says+e2 said a contract was a contract.} Caught in the middle is {a2 Wanida Charoenrat}. {a2.d The founder} {a2.does+e1 has given twelve winters to {e1 the event}} {a2.says-e2 and admits {a2.p she} would give {a3.d the brewer} {a3.p its} money back if {a2.p she} had any left.} {a4.says=e1 {a4 Police Lieutenant Anek Srisuk} expects 6,000 visitors and a slow descent on Sunday night.}
