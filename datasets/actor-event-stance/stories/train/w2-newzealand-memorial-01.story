id: w2-newzealand-memorial-01
kind: memorial unveiling
country: New Zealand
genre: wire report
english: Australian
form: passage
event e1: the unveiling of the Kaitoke mine memorial
event e2: the invitation to former mine boss Ross Gillard
event e3: the ban on jet skis in Akaroa harbour (unrelated)
actor a1: Marama Tipene (person)
actor a2: Ross Gillard (person)
actor a3: the Kaitoke Memorial Trust (organization)
actor a4: Bishop Alan Strachan (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 +e1 +e2
stance: a4 =e2 =e3

About 700 people attended {e1 the unveiling of a black steel wall for the 19 men killed in the Kaitoke mine}. So, briefly, did {a2 Ross Gillard}, who ran it. {a3.does+e1+e2 {a3 The Kaitoke Memorial Trust}, which raised the money, had sent {a2.p him} a card}; {a3.says+e2 chair Bev Hollis said leaving {a2.p him} out "would have been a second silence". } {a1.does-e2 {a1 Marama Tipene}, whose son Rangi was the youngest of the dead, handed the organisers a letter from 12 families asking for {e2 the invitation} to be withdrawn.} {a1.does+e1 {a1.p She} then took {a1.p her} place in the front row and pulled one of the cords.} {a2.says+e1 {a2 Gillard}, 71, said {e1 the wall} was long overdue and every name on it was with {a2.p him} daily}; {a2.p he} left before the hymn. {a4.says=e2 {a4 Bishop Alan Strachan}, who led prayers, said {a4.p he} would not tell the grieving whom to sit beside, nor the trust whom to ask.}
