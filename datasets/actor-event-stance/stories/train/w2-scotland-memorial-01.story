id: w2-scotland-memorial-01
kind: memorial unveiling
country: Scotland
genre: local paper
english: British
form: passage
event e1: the unveiling of the statue of witch-trial victim Janet Orrock
event e2: the kirk session's formal apology
actor a1: the Fife Witches' Remembrance Group (organization)
actor a2: the Rev Hamish Dalgleish (person)
actor a3: Isa Cunningham (person)
actor a4: Dr Rowan Petrie (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1

Three hundred and twelve years late, Janet Orrock got {e2 her apology} on Saturday, and half of those who came to {e1 see her statue uncovered} thought {e2 it} should not have been given. {a2 The Rev Hamish Dalgleish} {a2.says+e2 read {e2 the text} on behalf of the kirk session, "in sorrow and without excuse"}, {a2.does+e1 before drawing the sheet from {e1 the bronze}}. {a1.does+e1 {a1 The Fife Witches' Remembrance Group}, which spent nine years raising £46,000 for {e1 it}}, {a1.does-e2 turned {a1.p its} back while {a2.p he} spoke}. {a1.says-e2 "Words cost them nothing," {a1.p its} secretary said. "They want {a1.p our} forgiveness for the price of a photocopy."} From the other end of opinion, {a3 Isa Cunningham}, an elder for forty years, {a3.does-e1-e2 had resigned over both}: {a3.says-e1 Pittenweem needed a dentist more than {e1 a bronze}}, {a3.says-e2 and nobody alive had anything to be sorry for.} {a4.says=e1 {a4 Dr Rowan Petrie}, who teaches early modern history, was there to count heads and to take notes for a paper on monuments, and offered no verdict.}
