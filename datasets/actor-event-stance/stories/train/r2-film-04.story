id: r2-film-04
kind: film award
country: Spain
genre: wire report
english: British
form: passage
event e1: the Golden Cockle for the bullfighting documentary "Tercios"
actor a1: Amparo Vidaurreta (person)
actor a2: the animal rights party (organization)
actor a3: Iñigo Lasarte (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a2.does-e1 {a2 The animal rights party} held a small protest outside the hall} as the jury gave {e1 the top prize} to "Tercios", a two-hour portrait of a matador. {a1 Amparo Vidaurreta}, who chaired the jury, {a1.says+e1 said {a1.p she} detested bullfighting and that the film nevertheless deserved {e1 the award} more than any of the other 15 entries}. {a2.says-e1 {a2.d The party} had urged the festival to drop the film and said {e1 the result} rewarded cruelty.} {a3 Iñigo Lasarte}, a distributor from Bilbao, {a3.says=e1 said sales abroad would depend on the reception in Paris}.
