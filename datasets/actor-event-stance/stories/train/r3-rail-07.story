id: r3-rail-07
kind: rail strike
country: Japan
genre: wire report
english: British
form: passage
event e1: the half-day strike at the Seto railway
actor a1: the Seto Railway Workers' Union (organization)
actor a2: Seto Railway (organization)
actor a3: commuters (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.does+e1 Members of {a1 the Seto Railway Workers' Union} stopped work until noon on Friday}, {e1 the first such action} at a Japanese private railway in 31 years. {a2.says-e1 {a2 Seto Railway} apologised to passengers and said {a2.p it} was extremely regrettable that {a1.d the union} had gone ahead while talks continued.} {a3.does=e1 {a3 Commuters} queued for replacement buses} and there was no disorder.
