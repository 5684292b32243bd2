id: r5-emergency-rule-03
kind: emergency rule
country: Myanmar
genre: wire report
english: Asian
form: passage
event e1: martial law in nine townships of Sagaing
actor a1: General Kyaw Htet Naing (person)
actor a2: Daw Khin Thandar Swe (person)
actor a3: Japan (organization)
actor a4: the Mandalay Doctors' Network (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1.says+e1 "Security and the rule of law" required {e1 martial law} in nine more townships of Sagaing, {a1 General Kyaw Htet Naing} said in an order read out on state television on Thursday night.} Civilian cases there will go to military courts, with no right of appeal. {a2.says-e1 {a2 Daw Khin Thandar Swe}, a minister in the shadow administration, called on residents not to recognise {e1 the order}.} {a3 Japan} {a3.says-e1 urged the military to rescind {e1 it} and to release detainees}. {a4 The Mandalay Doctors' Network} has treated 340 people with gunshot wounds this year.
