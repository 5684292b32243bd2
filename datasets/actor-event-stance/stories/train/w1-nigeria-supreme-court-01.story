id: w1-nigeria-supreme-court-01
kind: supreme court ruling
country: Nigeria
genre: wire report
english: African
form: passage
event e1: the Supreme Court judgment on the Akwa oil wells
event e2: the out-of-court settlement proposed by the federal government
actor a1: Governor Idongesit Umana (person)
actor a2: Chief Bola Adeniran-Cole (person)
actor a3: the federal justice ministry (organization)
actor a4: fishermen at Ibeno (group)
stance: a1 +e1 -e2
stance: a2 =e1 =e2
stance: a3 -e1 +e2
stance: a4 -e1

ABUJA — Nigeria's Supreme Court on Friday {e1 awarded 76 disputed oil wells} to Akwa South state, dismissing a claim by its neighbour and overriding the objections of the federal government. {a3.says-e1 "With the greatest respect, {a3.p we} think their lordships fell into error," a director at {a3 the federal justice ministry} said.} {a3.says+e2 {a3.d The ministry} is asking both states to come back to {e2 the settlement} {a3.p it} drew up in May, by which they would share the wells.} {a1 Governor Idongesit Umana} {a1.does+e1 declared Monday a holiday}; {a1.says-e2 a man who has just been handed his house, {a1.p he} said of {e2 the offer}, does not discuss renting half of it}. {a4.says-e1 It was a sadder weekend for {a4 fishermen at Ibeno}, who had prayed for the other side to win because it pays for spills.} {a2 Chief Bola Adeniran-Cole}, {a2.d lead counsel} for the losing state, {a2.says=e1=e2 would not say anything about {e1 the verdict} or {e2 the settlement} before meeting the governor who hired {a2.p him}}.
