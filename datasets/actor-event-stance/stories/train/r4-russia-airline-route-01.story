id: r4-russia-airline-route-01
kind: airline route
country: Russia
genre: wire report
english: British
form: passage
event e1: Sibavia's plan for direct flights from Novosibirsk to Tbilisi
actor a1: Sibavia (organization)
actor a2: the Russian transport ministry (organization)
actor a3: Georgia's economy minister Vakhtang Jorbenadze (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a1 Sibavia} {a1.does+e1 applied in May to open {e1 a twice-weekly service}} to the Georgian capital and had already leased an aircraft for it. {a2 The Russian transport ministry} {a2.does-e1 turned {a1.d the airline} down on Monday}, {a2.says-e1 saying conditions for {e1 the flights} were "not in place"}. {a3 Georgia's economy minister Vakhtang Jorbenadze} {a3.says+e1 said Tbilisi remained ready to accept {e1 them}}.
