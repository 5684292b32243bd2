id: r5-diplomatic-expulsion-04
kind: diplomatic expulsion
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: Pakistan's expulsion of an Indian military attaché
actor a1: the foreign office in Islamabad (organization)
actor a2: New Delhi (organization)
actor a3: Abdul Basit Gichki (person)
actor a4: Air Marshal (retd) Tahir Quraishi (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

{a1.does+e1 {a1 The foreign office in Islamabad} asked the attaché to leave within a week}, a day after police said they had filmed him near an ordnance factory. {a2 New Delhi} {a2.says-e1 rejected the charge as baseless and said the officer had been on his way to a wedding}. {a4.says-e1 {a4 Air Marshal (retd) Tahir Quraishi} said on a talk show that {e1 the expulsion} was a mistake at a time when both sides were trying to reopen the crossing at Wagah.} {a3.says=e1 {a3 Abdul Basit Gichki}, a former ambassador, noted that both missions were already down to 30 people each.}
