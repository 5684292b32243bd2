id: r2-nuclear-03
kind: nuclear plant
country: Ukraine
genre: wire report
english: British
form: passage
event e1: the restart of the occupied Kamianka nuclear plant
event e2: new sanctions on the Russian atomic company
actor a1: Russia's atomic company (organization)
actor a2: Energy Minister Taras Onufriv (person)
actor a3: the UN nuclear watchdog (organization)
actor a4: Norway's radiation authority (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 =e1
stance: a4 =e1 =e2

{a1.says+e1 {a1 Russia's atomic company} intends to have one reactor at the occupied Kamianka plant running by the end of the year, {a1.p its} head was quoted as saying on Monday.} {a2.says-e1+e2 {a2 Energy Minister Taras Onufriv} said {e1 any restart} would be "a crime against nuclear safety" and called for {e2 new sanctions} on {a1.d the company}.} {a3 The UN nuclear watchdog}, whose inspectors have been at the site since last September, {a3.says=e1 said {a3.p it} was seeking information on cooling water and on spare parts}. Readings in the region were normal, {a4.says=e1 {a4 Norway's radiation authority} said}.
