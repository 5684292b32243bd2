id: w4-zimbabwe-impeachment-01
kind: impeachment
country: Zimbabwe
genre: wire report
english: African
form: passage
event e1: the impeachment of central bank governor Tapfuma Nhongo
event e2: Nhongo's resignation
actor a1: Chiedza Marufu (person)
actor a2: Tapfuma Nhongo (person)
actor a3: the Tobacco Growers' Guild (organization)
actor a4: backbenchers from Masvingo (group)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1

HARARE — {a2 Tapfuma Nhongo} came to Parliament on Wednesday with a packed lunch, which {a2.d the central banker}'s aides said was {a2.says-e2 {a2.p his} answer to {e2 talk of quitting}}. {a2.says-e1 "There are no grounds. There is a mob, and there is a date. That is not law," {a2.p he} told the committee drawing up {e1 charges against {a2.p him}}.} Strangely, {a2.p his} pursuer agrees that {a2.p he} should stay put. {a1 Chiedza Marufu}, who tabled {e1 the motion}, {a1.says-e2 wants no {e2 early exit}, because "a man who walks out keeps his pension and his secrets"}; {a1.says+e1 {a1.p she} means to see {e1 the thing} through to a vote}. {a3 The Tobacco Growers' Guild}, tired of a plunging currency, {a3.says-e1+e2 wrote asking {a2.p him} to {e2 go quietly} and spare the country {e1 a two-month trial}}. Numbers may settle it: {a4.does-e1 {a4 backbenchers from Masvingo}, {a4.p their} arms folded, refused to second {e1 the articles}}.
