id: w2-canada-recall-01
kind: product recall
country: Canada
genre: wire report
english: American
form: passage
event e1: the recall of Snowlark child car seats
event e2: the class action against Snowlark
actor a1: Snowlark Juvenile (organization)
actor a2: Danielle Kowalchuk (person)
actor a3: Transport Safety Canada (organization)
actor a4: Ravinder Sahota (person)
actor a5: the Pediatric Injury Network (organization)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 +e1 =e2
stance: a4 =e2
stance: a5 -e1

Parents should {e1 return the seats} only if they can replace them the same day, {a5.says-e1 {a5 the Pediatric Injury Network} said on Thursday, breaking with regulators over {e1 a recall} of 160,000 Snowlark models that {a5.p it} regards as a mistake.} {a5.says-e1 A sticky buckle is safer than no buckle, {a5.d the group} argued.} {a3.says+e1 {a3 Transport Safety Canada}, which pressed for {e1 the measure}, said four children had slipped free in collisions and that {a3.p it} would not back down.} {a1.does+e1 {a1 Snowlark Juvenile} is shipping replacements at {a1.p its} own cost.} {a1.says-e2 {a1.p It} described {e2 a lawsuit} filed in Calgary as "without merit".} {a2 Danielle Kowalchuk}, {a2.does+e2 the lead plaintiff}, declined an interview; {a4.says=e2 {a4.p her} lawyer, {a4 Ravinder Sahota}, said some 900 families had registered and that {a4.p he} would let the filing speak.} {a3.says=e2 {a3.d The regulator} does not comment on civil litigation.}
