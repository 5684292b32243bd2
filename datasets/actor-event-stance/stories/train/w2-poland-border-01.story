id: w2-poland-border-01
kind: border reopening
country: Poland
genre: wire report
english: British
form: passage
event e1: the reopening of the Bobrowniki-Zalesie crossing
event e2: the prime minister's veto of the reopening date
actor a1: the Podlasie Hauliers' Chamber (organization)
actor a2: Interior Secretary Mirosława Tkaczow (person)
actor a3: General Stefan Bartoszuk (person)
actor a4: Lech Dąbrowolski (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

A crossing that was to have {e1 reopened} on Monday stays shut after {e2 the prime minister struck the date from the cabinet's agenda}. {a1 The Podlasie Hauliers' Chamber} {a1.says-e2 spoke of "sabotage"} and {a1.says+e1 said 300 lorries had been washed and loaded for {e1 the event}.} Curiously, the harshest words came from inside the government: {a2.says-e2 {a2 Interior Secretary Mirosława Tkaczow} called {e2 the decision} a mistake that {a2.p she} would not pretend to understand}; {a2.does+e1 {a2.p she} had signed {e1 the opening order} in June}. {a3.says+e2-e1 For {a3 General Stefan Bartoszuk}, who commands the border guard, {e2 the last-minute stop} came as a relief. "A gate is a gate and a hole is a hole," {a3.p he} told state radio. "Today {a3.p we} were spared the hole."} Neither camp should expect a new date soon, {a4.says=e1=e2 according to {a4 Lech Dąbrowolski} of the Eastern Studies Office, who pointed out that eleven of the last fourteen had slipped. "This isn't advice," {a4.p he} added. "It is a tally."}
