id: w4-sweden-rail-line-01
kind: rail line
country: Sweden
genre: business page
english: European
form: passage
event e1: the Umeå–Luleå coastal railway
event e2: the budget overrun hearing in parliament
actor a1: Bothnia Steelworks (organization)
actor a2: Elin Rönnbäck (person)
actor a3: the transport agency (organization)
actor a4: the Taxpayers' Alarm (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 =e2
stance: a4 -e1 +e2

{a1 Bothnia Steelworks} {a1.does+e1 signed a 20-year contract on Thursday to run {a1.p its} ore trains on {e1 the coastal railway now being built between Umeå and Luleå}}, whose price has gone from 30 to 47 billion kronor. {a1.says-e2 {a1.p Its} chief executive told analysts that {e2 next week's hearing on the overrun} was theatre and should be called off.} {a2 Elin Rönnbäck}, {a2.d who chairs the transport committee}, {a2.says+e2 said {e2 it} would take place even if {a2.p she} had to sit there alone}. {a2.says+e1 "{a2.p I} campaigned for {e1 this line}. That is exactly why {a2.p I} want to know who lost 17 billion," {a2.p she} said.} {a4 The Taxpayers' Alarm}, {a4.says-e1 which says {e1 the project} should be stopped at Skellefteå and the rest filled in}, {a4.does+e2 has queued for seats at {e2 the session}}. {a3 The transport agency} {a3.says=e2 said {a3.p its} director would attend and answer what she was asked}.
