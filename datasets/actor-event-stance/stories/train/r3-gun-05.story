id: r3-gun-05
kind: gun control
country: Czech Republic
genre: wire report
english: British
form: passage
event e1: the EU directive on firearms
event e2: the Czech lawsuit over the directive
actor a1: the Czech interior ministry (organization)
actor a2: the EU's top court (organization)
actor a3: the European Commission's home affairs department (organization)
actor a4: Hungary (organization)
actor a5: Bohumil Stárek (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 +e2
stance: a5 -e1

{a2.does+e1-e2 {a2 The EU's top court} on Tuesday threw out {e2 a Czech complaint} against {e1 tighter rules on semi-automatic weapons}.} {a1.does-e1+e2 {a1 The Czech interior ministry} had argued that {e1 the directive} was disproportionate and would hit the country's 300,000 legal owners}; {a4.does+e2 {a4 Hungary} joined {e2 the case} on {a1.p its} side}. {a3.says+e1 {a3 The European Commission's home affairs department} welcomed the judgment, saying {e1 the rules} closed loopholes used by terrorists.} {a5.says-e1 {a5 Bohumil Stárek}, who owns a shooting range near Plzeň, said {a5.p he} would now have to hand in two rifles {a5.p his} father left {a5.p him}.}
