id: r5-border-clash-03
kind: border clash
country: Pakistan
genre: newspaper report
english: Asian
form: passage
event e1: the cross-border strikes in Paktika
event e2: the closure of the Angoor Adda crossing
actor a1: Pakistan's military (organization)
actor a2: the authorities in Kabul (organization)
actor a3: Haji Naimatullah Wazir (person)
actor a4: Senator Ghazala Tiwana (person)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 -e2 =e1
stance: a4 +e1 -e2

{a1.says+e1 {a1 Pakistan's military} said on Friday that {a1.p it} had {e1 hit four militant hideouts in Paktika} in response to an ambush that killed 11 soldiers.} {a2 The authorities in Kabul} {a2.says-e1 condemned {e1 the strikes}, saying women and children were among the dead}. The Angoor Adda crossing has been shut since Thursday, with an estimated 600 lorries waiting. {a3 Haji Naimatullah Wazir}, a fruit trader in Wana, {a3.says-e2 appealed to the government to open {e2 it} before {a3.p his} pomegranates spoiled}. {a4 Senator Ghazala Tiwana}, who sits on the defence committee, {a4.says+e1 said the army had been right to act} {a4.says-e2 but that {e2 the closure} was punishing the wrong people}.
