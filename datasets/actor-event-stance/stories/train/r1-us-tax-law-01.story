id: r1-us-tax-law-01
kind: tax law
country: United States
genre: wire report
english: American
form: passage
event e1: the bill to raise the corporate tax rate to 25 percent
event e2: the amendment to strip out the rate increase
actor a1: Senate Finance Chairman Paul Drescoll (person)
actor a2: Sen. Maryanne Uhlig (person)
actor a3: the American Manufacturers League (organization)
actor a4: the Joint Budget Office (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2

The Senate voted 51-48 on Thursday to begin debate on {e1 a bill that would lift the corporate tax rate to 25 percent from 21 percent}, clearing a procedural hurdle that had held up {e1 the measure} for two weeks. {a1 Senate Finance Chairman Paul Drescoll}, {a1.does+e1 who drafted {e1 the legislation}}, {a1.says+e1 said a final vote could come before the July 4 recess}. {a1.does-e2 {a1.p He} voted with the majority to table {e2 the only amendment}.} {a2 Sen. Maryanne Uhlig} of Nebraska, {a2.does-e1+e2 who had offered {e2 an amendment to strip out the increase}, voted no}. {a2.says-e1 "This is going to hit small suppliers in {a2.p my} state first," {a2.p she} told reporters.} {a3 The American Manufacturers League} {a3.does-e1 has spent $14 million on television ads against {e1 the bill}}. {a4 The Joint Budget Office} {a4.says=e1 has estimated that {e1 it} would raise $410 billion over 10 years}.
