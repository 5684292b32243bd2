id: w2-germany-minwage-01
kind: minimum wage rise
country: Germany
genre: wire report
english: British
form: passage
event e1: the rise in the minimum wage to 15 euros
event e2: the commission's recommendation of 13.90 euros
actor a1: the Bakers' Guild Federation of Saxony (organization)
actor a2: Chancellery Minister Ruprecht Lohse (person)
actor a3: Katja Bielefeldt (person)
actor a4: Professor Sönke Wiedekamp (person)
actor a5: the service workers' union Dienst (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e2
stance: a5 +e1

Berlin will raise {e1 the minimum wage to 15 euros} in January against the advice of its own commission, {a2.does+e1 {a2 Chancellery Minister Ruprecht Lohse} said after a coalition meeting that ran until 2 a.m.} {a2.says-e2 {e2 The panel's proposal of 13.90 euros}, {a2.p he} said, was "{e2 a number} nobody can live on in any city {a2.p I} know".} {a1.says-e1+e2 {a1 The Bakers' Guild Federation of Saxony} called the overruling a breach of promise and said {e2 the commission's figure} had been painful but honest.} {a5.says+e1 {a5 The service workers' union Dienst} spoke of a good night for nine million people.} {a3 Katja Bielefeldt}, who runs four flower shops in Chemnitz, {a3.says-e2 said {e2 13.90} would have forced {a3.p her} to close one of them} {a3.says-e1 and {e1 fifteen} would close three.} {a4.says=e2 {a4 Professor Sönke Wiedekamp}, who sat on the commission and had been bound to silence until Tuesday, said {a4.p he} would explain the figure but not defend it.}
