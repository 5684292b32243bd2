id: r4-us-company-takeover-01
kind: company takeover
country: United States
genre: business page
english: American
form: passage
event e1: Quantrell's hostile bid for PeopleForge
actor a1: PeopleForge (organization)
actor a2: Quantrell (organization)
actor a3: the Delaware Chancery Court (organization)
actor a4: Connecticut (organization)
actor a5: Irwin Kasdorf (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1
stance: a5 =e1

{a2 Quantrell} {a2.does+e1 extended {e1 its tender offer} for the fifth time on Friday}, to Aug. 27. Only 9 percent of {a1 PeopleForge} shares had been tendered at $21. {a1.does-e1 {a1.d The smaller company}, whose directors have twice turned {e1 the offer} down, promised customers refunds of two to five times their license fees if {a2.d the acquirer} dropped its products.} A suit over that program is before {a3 the Delaware Chancery Court}, {a3.does=e1 which set a hearing for October}. {a4.does-e1 {a4 Connecticut} has also gone to court}, {a4.says-e1 saying the state would have to replace $30 million of software}. {a5 Irwin Kasdorf}, an analyst in San Francisco, {a5.says=e1 said few investors would decide before the judge did}.
