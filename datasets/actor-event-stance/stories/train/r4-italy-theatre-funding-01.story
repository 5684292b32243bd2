id: r4-italy-theatre-funding-01
kind: theatre funding
country: Italy
genre: newspaper report
english: British
form: passage
event e1: the cut in state money for opera houses
actor a1: Finance Minister Corrado Belmessieri (person)
actor a2: the stage workers' union Scena (organization)
actor a3: Ludovica Arzignano (person)
actor a4: the mayor of Parma (person)
event e2: the strike at the opera houses
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1

Performances in Milan, Rome and Palermo were cancelled at the weekend as {a2 the stage workers' union Scena} {a2.does-e1+e2 {e2 walked out} over {e1 a 37 per cent reduction in the opera fund}}. {a1.says+e1 {a1 Finance Minister Corrado Belmessieri} said on Sunday there was no alternative to {e1 the reduction} and that other ministries had given up more.} {a3.says-e1 The conductor {a3 Ludovica Arzignano} called {e1 the cut} a disgrace} but {a3.says-e2 said {e2 the stoppage} was hurting the public and asked the musicians to go back to work}. {a4.d The mayor of Parma}, whose theatre has its own endowment, {a4.says=e1 said {a4.p he} had not yet seen the figures}.
