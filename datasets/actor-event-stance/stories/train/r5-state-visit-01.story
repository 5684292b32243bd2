id: r5-state-visit-01
kind: state visit
country: Serbia
genre: wire report
english: British
form: passage
event e1: the Chinese president's state visit to Belgrade
actor a1: President Dragoljub Stamenić (person)
actor a2: the Green Serbia Movement (organization)
actor a3: Foreign Minister Vesna Obrenov (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a1.says+e1 {a1 President Dragoljub Stamenić} said {e1 the visit by the Chinese president} would bring "at least" four new agreements, including one on the Bor railway.} {a3.does+e1 {a3 Foreign Minister Vesna Obrenov} spent two days in Beijing last week preparing the programme}. {a2.does-e1 {a2 The Green Serbia Movement} has said {a2.p it} will boycott the reception} and {a2.says-e1 accused {a1.d the president} of selling mines and farmland without tender}.
