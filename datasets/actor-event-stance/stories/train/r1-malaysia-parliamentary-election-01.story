id: r1-malaysia-parliamentary-election-01
kind: parliamentary election
country: Malaysia
genre: wire report
english: Asian
form: passage
event e1: dissolving the Johor assembly for early polls
actor a1: Hafizuddin (person)
actor a2: Parti Gagasan Rakyat Baru (organization)
actor a3: Tiong (person)
actor a4: the state Election Commission office (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a1 Hafizuddin} {a1.does+e1 met the Sultan on Sunday to seek consent to {e1 dissolve the state assembly}}, ending weeks of speculation. {a2 Parti Gagasan Rakyat Baru}, which holds 14 of the 56 seats, {a2.says-e1 said there was no reason to spend RM90 million on {e1 a snap poll} two years early}. {a3 Tiong}, whose party is in the state coalition, {a3.says=e1 said {a3.p his} division had not been told and would wait for the announcement}. {a4.says=e1 {a4 The state Election Commission office} said {a4.p it} was ready.}
