id: w3-indonesia-nuclear-01
kind: nuclear plant
country: Indonesia
genre: local paper
english: Asian
form: passage
event e1: the floating nuclear plant off Bangka
event e2: the tin miners' endorsement of the floating plant
actor a1: Bangka Tin Miners' Guild (organization)
actor a2: Syarifah Muliani (person)
actor a3: Pak Zulfan Effendi (person)
actor a4: the state electricity utility (organization)
actor a5: Doctor Irwan Hutabarat (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1
stance: a5 =e1

A barge with a reactor in it needs somewhere to tie up, and last week {e1 it} found a friend. The {a1 Bangka Tin Miners' Guild} {a1.does+e1+e2 put {e2 {a1.p its} stamp under a resolution} asking Jakarta to moor {e1 the thing} at Muntok}. {a3 Pak Zulfan Effendi}, {a3.d a dredge owner} and guild treasurer, {a3.does-e2 quit over {e2 the stamp}}. {a3.says+e1 "{e1 The barge} is a good idea, {a3.p I} have said so since the first drawing,"} {a3.p he} explained in {a3.p his} kitchen. {a3.says-e2 "But forty men meeting after Friday prayers can't speak for nine thousand."} To {a2 Syarifah Muliani}, who dries squid on the same beach, {a2.says-e2 {e2 the resolution} is a disgrace} {a2.says-e1 and {e1 the barge} a bomb with a mooring rope}. {a4 The state electricity utility} {a4.says=e1 has not decided if {a4.p it} would buy the power}. {a5 Doctor Irwan Hutabarat} of the provincial hospital was asked for iodine tablets by eleven patients; {a5.says=e1 {a5.p he} explained the dosage and sent them home}.
