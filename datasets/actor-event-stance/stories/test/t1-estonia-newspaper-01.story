id: t1-estonia-newspaper-01
kind: newspaper closure
country: Estonia
genre: wire report
english: British
form: passage
event e1: the closure of the Russian-language daily Narvskoye Slovo
event e2: the ferry strike on Saaremaa (unrelated)
actor a1: the language inspectorate (organization)
actor a2: Oleg Burdakov (person)
actor a3: Katri Raidmets (person)
actor a4: the Narva pensioners' choir (organization)
stance: a1 =e1 =e2
stance: a2 +e1
stance: a3 -e1 =e2
stance: a4 -e1

NARVA, Estonia, 2 Feb - The last Russian-language daily in Estonia's third city {e1 printed its final edition} on Friday after {a2.d its owner} refused an offer from five employees to take it over for one euro. {a2.says+e1 "Somebody else's hobby with {a2.p my} name on the masthead? No," said {a2 Oleg Burdakov}, {a2.d who also owns two petrol stations and a cinema}.} {a2.d The businessman} bought the title in 2015 promising never to shut it. One might expect the nationalist deputy {a3 Katri Raidmets} to rejoice; {a3.p she} once called the paper a Trojan horse. {a3.says-e1 {a3.p She} told public radio, however, that {a3.p she} was sorry to see {e1 it end}, that its reporters had caught more crooks than the prosecutor, and that the culture fund should reverse {e1 this} while it could.} {a1.says=e1 {a1 The language inspectorate}, long at odds with the editors, had no remarks to make.} At midnight {a4 the Narva pensioners' choir} {a4.does-e1 stood in the snow outside the printing works and sang a requiem}.
