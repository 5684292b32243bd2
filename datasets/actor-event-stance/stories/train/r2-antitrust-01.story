id: r2-antitrust-01
kind: antitrust suit
country: United States
genre: business page
english: American
form: passage
event e1: the antitrust lawsuit against Quillstone Health
actor a1: Quillstone (organization)
actor a2: the Federal Trade Commission (organization)
actor a3: Brent Osgood (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1

{a2.says+e1 {a2 The Federal Trade Commission} alleged in {e1 the complaint} that {a1 Quillstone} bought up 17 rival dialysis clinics over six years in order to raise prices.} {a1.says-e1 {a1.d The company} called {e1 the suit} "factually wrong and legally baseless" and said {a1.p it} would fight {e1 it} in court.} {a1.p Its} shares fell 6.2 percent. {a3.says=e1 {a3 Brent Osgood}, who covers the sector for a Chicago brokerage, wrote that a trial was unlikely before 2026.}
