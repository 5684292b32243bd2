id: w1-russia-street-protest-01
kind: street protest
country: Russia
genre: wire report
english: British
form: passage
event e1: the protest over the Shiyes landfill road
event e2: the arrest of Anton Berezhnoy
actor a1: Anton Berezhnoy (person)
actor a2: the regional governor's press office (organization)
actor a3: Nina Polozova (person)
actor a4: Severstroy Ekologiya (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 -e1 =e2

A beekeeper who had been sitting on a gravel road since the snow melted was carried off it on Sunday and charged with obstructing works of state importance. {a1 Anton Berezhnoy}, 49, {a1.does+e1 was the last of {e1 a human chain} meant to stop lorries reaching the landfill near Shiyes}. {a3 Nina Polozova}, {a3.d the local councillor}, is no activist; {a3.says=e1 {a3.p she} has never said whether {e1 the chain} was right or wrong and told Arkhangelsk radio that {a3.p she} would not start now}. {a3.says-e2 "But {e2 to take {a1.d a man} from behind}, with bees waiting for {a1.p him} — shame on whoever gave the order."} The order was defended by {a2 the regional governor's press office}, {a2.says-e1+e2 according to which the {e1 sit-ins} were paid for from abroad and {e2 the detention} had been carried out correctly}. {a4 Severstroy Ekologiya}, {a4.d the contractor}, {a4.does-e1 has gone to court for an order keeping {e1 protesters} 500 metres from {a4.p its} vehicles}; {a4.says=e2 about {e2 the arrested man} {a4.p it} had nothing to say}.
