id: r5-emergency-rule-02
kind: emergency rule
country: Ethiopia
genre: wire report
english: African
form: passage
event e1: the six-month state of emergency in Benishangul
actor a1: the House of Peoples' Representatives (organization)
actor a2: Bekele Hunduma (person)
actor a3: the Horn Human Rights Desk (organization)
actor a4: Colonel Yirga Mebratu (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1.does+e1 {a1 The House of Peoples' Representatives} endorsed {e1 a six-month state of emergency in Benishangul} on Thursday}, with 16 votes against and 12 abstentions. {e1 It} allows arrest without warrant and bans gatherings of more than four people. {a2 Bekele Hunduma}, {a2.does-e1 one of those who voted no}, {a2.says-e1 said existing laws were sufficient}. {a3.says-e1 {a3 The Horn Human Rights Desk} said more than 900 people had been detained in the first week and urged the government to end {e1 it}.} {a4.says=e1 {a4 Colonel Yirga Mebratu}, who heads the command post in Assosa, told state radio that a curfew would run from 8 p.m. to 5 a.m.}
