id: w2-southafrica-memorial-01
kind: memorial unveiling
country: South Africa
genre: business page
english: African
form: passage
event e1: the unveiling of the Marikwe miners' memorial
event e2: the mining house's offer to fund the memorial's upkeep
actor a1: Mmabatho Ledwaba (person)
actor a2: Platorex Mines (organization)
actor a3: the widows of Marikwe (group)
actor a4: Reverend Themba Skhosana (person)
stance: a1 +e1 +e2
stance: a2 +e2 =e1
stance: a3 -e1 -e2
stance: a4 +e1 -e2

The share price did not flinch when {e1 the Marikwe memorial} was unveiled on Saturday, which Jacqueline Theunissen, a platinum analyst in Sandton, found neither surprising nor comforting. {a2 Platorex Mines} sent nobody and {a2.says=e1 had no message about {e1 the ceremony}}, {a2.says+e2 but through {a2.p its} lawyers {a2.p it} offered {e2 R4 million a year towards the grass, the lights and the guard}}. {a1.d The municipal mayor}, {a1 Mmabatho Ledwaba}, {a1.does+e1 who cut the ribbon}, {a1.says+e2 said {a1.p she} saw no reason to look the horse in the mouth}. {a3.says-e2 {a3 The widows of Marikwe} saw thirty-four.} {a3.says-e1 {a3.p They} had told {a1.p her}, {a3.p their} spokesman said, that no stone was to go up before a single manager went to court, and {a3.p they} stayed away.} {a4.does+e1 {a4 Reverend Themba Skhosana}, who did bless {e1 the granite},} {a4.says-e2 sided with {a3.p them} on {e2 the money}: {e2 it} should be returned "with the envelope".}
