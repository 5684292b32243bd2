id: w3-zambia-refugee-01
kind: refugee camp
country: Zambia
genre: local paper
english: African
form: passage
event e1: opening Mantapala settlement to Zambian farmers
event e2: the district commissioner's transfer
event e3: the cobalt royalty dispute (unrelated)
actor a1: Chief Mununga Kalaba (person)
actor a2: Congolese tenants of Mantapala (group)
actor a3: District Commissioner Esther Mwila (person)
actor a4: the refugee commissioner's office (organization)
stance: a1 -e2 =e3
stance: a2 +e1 -e2
stance: a3 +e1 =e2
stance: a4 =e1 =e3

Nchelenge - An experiment in letting local people farm inside a refugee settlement will outlive {a3.d the woman who began {e1 it}}, if those who live there have their way. {a3.does+e1 {a3 District Commissioner Esther Mwila} surveyed 300 plots at Mantapala last year and handed half of {e1 them} to Zambians}; on Monday {a3.p she} was posted to Lusaka. {a3.says=e2 "A civil servant goes where the letter says. {a3.p I} neither asked for {e2 it} nor mind {e2 it}," {a3.p she} told this paper}. Others do mind. {a2 Congolese tenants of Mantapala}, {a2.says+e1 who say {e1 the mixed fields} ended years of stone-throwing}, {a2.does-e2 have sent a petition with 2,000 thumbprints to bring {a3.p her} back}. {a1 Chief Mununga Kalaba} {a1.says-e2 said {e2 the transfer} was a mistake}, {a1.does and offered another 80 hectares of {a1.p his} own for {e1 the scheme}}. {a4 The refugee commissioner's office} {a4.says=e1 said an evaluation of {e1 the scheme} was under way and that {a4.p it} would be "premature" to comment}.
