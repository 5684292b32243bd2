id: r3-election-06
kind: parliamentary election
country: Sweden
genre: newspaper report
english: British
form: passage
event e1: the cooperation of the Centre Alliance with the nationalists after the election
actor a1: Österdahl (person)
actor a2: former finance minister Göran Lekander (person)
actor a3: the youth wing (organization)
actor a4: pollster Nils Brattström (person)
stance: a1 =e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1.says=e1 {a1 Österdahl} again declined to say whether {a1.p she} would {e1 govern with the nationalists}, telling SVT that voters should decide first.} {a2.does-e1 {a2 Former finance minister Göran Lekander} handed back {a2.p his} membership card over {e1 the matter} last week}, and {a3.says-e1 {a3 the youth wing} has demanded a clear no}. {a4.says=e1 The party stands at 7.8 per cent, {a4 pollster Nils Brattström} said.}
