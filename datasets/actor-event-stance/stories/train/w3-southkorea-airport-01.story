id: w3-southkorea-airport-01
kind: airport expansion
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the third runway at Ocheon airport
event e2: the night flight ban at Ocheon
event e3: the recall of Sejin rice cookers (unrelated)
actor a1: Tak Jin-sook (person)
actor a2: Ocheon Airport Corporation (organization)
actor a3: Skylark Cargo (organization)
actor a4: the land ministry (organization)
stance: a1 +e1 +e2
stance: a2 +e1 =e3
stance: a3 +e1 -e2
stance: a4 =e1 =e2

After eleven years of writing noise diaries, {a1 Tak Jin-sook} surprised even {a1.p her} own husband. {a1.says+e1 "Build {e1 it}," {a1.d the 58-year-old} told a public hearing on Wednesday about {e1 the planned third strip}, because spreading the jets over three runways would mean fewer above any one bedroom}. {a1.says+e2 {a1.p She} had one request, that {e2 the curfew from midnight to five} never be touched}. {a2 Ocheon Airport Corporation}, {a2.does+e1 which broke ground for {e1 the taxiways} without waiting for the hearing}, applauded {a1.p her}. {a3 Skylark Cargo} did not. {a3.says-e2 Parcels do not sleep, {a3.p its} lawyer told the panel, and {e2 the ban} had to go}; {a3.says+e1 with {e1 the runway}, he added, {a3.d the airline} would double {a3.p its} fleet}. An official from {a4 the land ministry} {a4.does=e1=e2 took notes throughout}, and {a4.says=e1=e2 said at the close that every remark would be "reflected or not reflected" in the autumn}.
