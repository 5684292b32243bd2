id: w1-philippines-central-bank-01
kind: central bank appointment
country: Philippines
genre: wire report
english: Asian
form: passage
event e1: the reappointment of Governor Emilio Tantoco
event e2: the decision to raise the policy rate to 6.75 percent
actor a1: Socorro Magsino (person)
actor a2: Emilio Tantoco (person)
actor a3: the Chamber of Home Builders (organization)
actor a4: Representative Jun Abalos-Reyes (person)
actor a5: Michelle Ong-Salcedo (person)
stance: a1 +e1
stance: a2 +e2
stance: a3 +e1 -e2
stance: a4 -e1 -e2
stance: a5 =e1 =e2

MANILA, June 20 — {a1.does+e1 Philippine President {a1 Socorro Magsino} on Thursday reappointed central bank chief {a2 Emilio Tantoco} for a second six-year term}, an hour after {a2.p he} surprised markets by {a2.does+e2 lifting the benchmark rate to 6.75 percent}. {a2.says+e2 "{a2.p I} accept with gratitude, and {a2.p I} would {e2 do it} again in the same hour," {a2.p he} said.} {a3 The Chamber of Home Builders} {a3.says+e1 congratulated {a2.p him}, calling {a2.p his} {e1 reappointment} "the least risky choice available"}, {a3.says-e2 even as {a3.p it} complained that {e2 the hike} would leave thousands of condominiums unsold}. {a4 Representative Jun Abalos-Reyes} {a4.says-e1-e2 saw nothing to congratulate: {a2.d the man} had strangled growth once and had now been {e1 handed the rope} for another six years}. The peso was little changed, and {a5 Michelle Ong-Salcedo}, {a5.d a trader} at Luzviminda Bank, {a5.says=e1=e2 said clients had asked about {e2 the rate} far more than about {e1 the man}}.
