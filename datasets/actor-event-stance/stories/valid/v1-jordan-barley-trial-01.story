id: v1-jordan-barley-trial-01
kind: crop trial
country: Jordan
genre: wire report
english: British
form: passage
event e1: the saltwater barley trial at Azraq
event e2: the extension of the saltwater barley trial to Ma'an
actor a1: Dr Samar Ubaydat (person)
actor a2: the Azraq wetland reserve (organization)
actor a3: Sheikh Mutlaq al-Faraj (person)
actor a4: the agriculture ministry (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 =e2

Barley watered with brine from beneath the Azraq oasis has yielded two tonnes a hectare in its first season, researchers said on Sunday, and already others want it. {a3.does+e2 Herders led by {a3 Sheikh Mutlaq al-Faraj} drove 200 kilometres to ask for {e2 a second plot} in Ma'an.} {a3.says+e1 {a3.p He} called {e1 what {a3.p he} saw at Azraq} "grass from God".} The woman in charge is holding them off. {a1.does+e1 {a1 Dr Samar Ubaydat}
has spent eleven years on {e1 the experiment}, part of that time on {a1.p her} own savings}, {a1.says-e2 but {e2 taking {e1 it} south} after one harvest would be "how good seed gets a bad name", {a1.p she} said, and {a1.p she} has written to {a4 the agriculture ministry} to advise against {e2 it}}. {a4.says=e2 {a4.d The ministry} said {a4.p it} was waiting for soil tests.} For {a2 the Azraq wetland reserve}, one plot is already one too many. {a2.says-e1 {a2.p Its} warden fears salt run-off in the pools where 300 species of bird rest and has asked that {e1 the pumps} be switched off before the autumn migration}.
