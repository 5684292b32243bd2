id: r5-refugee-return-02
kind: refugee return
country: Bangladesh
genre: newspaper report
english: Asian
form: passage
event e1: the pilot return of 1,100 Rohingya to Rakhine
event e2: the fishing ban in the Naf river (unrelated)
actor a1: Refugee commissioner Mizanur Rahman Chakladar (person)
actor a2: Mohammed Ayaz (person)
actor a3: the Arakan Relief Consortium (organization)
stance: a1 +e1 =e2
stance: a2 -e1 =e2
stance: a3 -e1

{a1.says+e1 {a1 Refugee commissioner Mizanur Rahman Chakladar} said a list of 1,100 names had been cleared by both sides and that {e1 the first buses} could leave Cox's Bazar in December.} Camp leader {a2 Mohammed Ayaz} {a2.says-e1 said nobody in {a2.p his} block would board them without a promise of citizenship}. {a3.does-e1 {a3 The Arakan Relief Consortium} has refused to supply food rations for {e1 the transfer}}.
