id: w4-hungary-place-of-worship-construction-01
kind: place of worship construction
country: Hungary
genre: local paper
english: European
form: passage
event e1: the building of a Buddhist temple in Zalacsány
event e2: the local referendum on the temple
actor a1: Zsófia Bertalan (person)
actor a2: Ferenc Orosházi (person)
actor a3: the Calvinist congregation (organization)
actor a4: the county election office (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e2

Six bells ring in Zalacsány on a Sunday; if {a1 Zsófia Bertalan} has {a1.p her} way there will be a gong as well. {a1.does+e1 {a1.d The retired pharmacist} has given two hectares of plum orchard for {e1 a temple with room for eighty meditators}.} {a1.p Her} neighbour {a2 Ferenc Orosházi}, who admires {a1.p her} generosity and has said so at every village meeting, {a2.does-e1+e2 has nevertheless collected 600 signatures for {e2 a ballot} that {a2.p he} trusts will stop {e1 it}}. {a1.says-e2 "You do not vote on whether your neighbour may kneel," {a1 Bertalan} replied.} Help came from an unlikely pew. {a3.does+e1 {a3 The Calvinist congregation} has offered the monks {a3.p its} hall while {e1 the walls go up}}, on condition that nobody burns incense near the organ. {a4 The county election office} {a4.says=e2 said {a4.p it} would rule on the validity of {e2 the petition} by the end of the month}.
