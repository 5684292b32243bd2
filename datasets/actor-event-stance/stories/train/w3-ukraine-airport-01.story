id: w3-ukraine-airport-01
kind: airport expansion
country: Ukraine
genre: local paper
english: British
form: passage
event e1: rebuilding Vinnytsia airport with a longer runway
event e2: a school named after the late pilot Doroshenko (unrelated)
actor a1: the regional military administration (organization)
actor a2: Lesia Pavlenko (person)
actor a3: Podillia Beekeepers (organization)
actor a4: Taras Nimchuk (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 =e2
stance: a4 =e1 =e2

Peace first, planes later: that is how {a2 Lesia Pavlenko} puts it, {a2.says-e1 and {a2.p she} told the public hearing on Saturday that pouring concrete while missiles still fall was "throwing money at a bull's-eye"}. {a1 The regional military administration} {a1.does+e1 has nonetheless advertised a tender for {e1 a runway of 3,000 metres}}. {a3 Podillia Beekeepers}, {a3.does-e1 whose members hold leases along the eastern edge and have gone to court to keep them}, handed out honey at the door. {a4 Taras Nimchuk}, {a4.d the architect}, {a4.says=e1 presented three variants, said what each would cost, and refused to name {a4.p his} favourite, or to say if {a4.p he} had one}.
