id: w3-greece-land-01
kind: land reform
country: Greece
genre: wire report
english: British
form: passage
event e1: the transfer of monastery fields to young farmers
event e2: the bishop's circular on the monastery fields
actor a1: Bishop Ioakeim of Elassona (person)
actor a2: the agriculture ministry (organization)
actor a3: Kostas Zervoulis (person)
actor a4: abbots in Thessaly (group)
actor a5: a ministry lawyer (person)
stance: a1 +e1
stance: a2 +e1 =e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2
stance: a5 =e1

LARISSA - In {e2 a letter read from every pulpit in {a1.p his} diocese}, {a1 Bishop Ioakeim of Elassona} {a1.says+e1 told monasteries on Sunday to hand over {e1 the 3,400 hectares} they do not plough}. "Christ had no tractor," {a1.p he} wrote. {a4 Abbots in Thessaly} {a4.does-e1 have appealed to the Synod to keep {e1 the land}}, {a4.says-e2 and one of {a4.p them} called {e2 the circular} a document of the finance ministry in a cassock}. {a2 The agriculture ministry} {a2.says+e1 confirmed that {e1 parcels} would be drawn by lot in spring}; {a2.says=e2 {a2.p it} does not comment on sermons, {a2.p it} said}. {a5.says=e1 {a5 A ministry lawyer}, who asked not to be named, said deeds from 1871 could be read either way}. {a3 Kostas Zervoulis}, 26, {a3.does+e1 has bought seed for a plot {a3.p he} does not yet have}, {a3.does+e2 and drove {a3.p his} grandmother forty kilometres so that she could hear {e2 the letter} again}.
