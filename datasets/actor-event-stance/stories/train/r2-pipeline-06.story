id: r2-pipeline-06
kind: oil pipeline
country: Turkey
genre: wire report
english: British
form: passage
event e1: the reopening of the Kirkuk-İskele oil pipeline
actor a1: Baghdad (organization)
actor a2: Ankara (organization)
actor a3: the Kurdish producers' association (organization)
actor a4: Hulusi Tarcan (person)
stance: a1 =e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a2.says+e1 {a2 Turkey} said on Tuesday {e1 the oil pipeline from Kirkuk} was ready to operate and urged {a1 Iraq} to resume pumping.} Exports of 450,000 barrels a day stopped last March when {a1 Baghdad} won an arbitration case against {a2 Ankara}. {a3.says-e1 {a3 The Kurdish producers' association} said {a3.p its} eight members would not ship a barrel until {a3.p they} had written guarantees of payment.} {a1 Iraq}'s oil ministry {a1.says=e1 said only that a delegation would travel for technical talks}. {a4 Hulusi Tarcan}, harbourmaster at the terminal, {a4.says=e1 said no tanker was booked for this month}.
