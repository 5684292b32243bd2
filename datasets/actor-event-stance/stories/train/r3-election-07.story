id: r3-election-07
kind: parliamentary election
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the proposal for simultaneous national and state elections
actor a1: the high-level committee (organization)
actor a2: Ponmudiyan (person)
actor a3: Utkal Samaj (organization)
actor a4: former election commissioner Rukmini Deshpande-Rao (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a1.says+e1 {a1 The high-level committee} recommended {e1 simultaneous polls} from 2034 in an 18,000-page report.} {a2.says-e1 {a2 Ponmudiyan} called {e1 the idea} an assault on federalism} and {a2.does-e1 moved a resolution against {e1 it} in the Assembly}. {a3.says=e1 {a3 Utkal Samaj} said {a3.p its} stand would be made known at the proper time.} About 35 lakh voting machines would be required, {a4.says=e1 according to {a4 former election commissioner Rukmini Deshpande-Rao}}.
