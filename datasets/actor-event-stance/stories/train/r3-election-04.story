id: r3-election-04
kind: parliamentary election
country: Philippines
genre: newspaper report
english: Asian
form: passage
event e1: the disqualification of Nelia Baldonado from the House race
actor a1: the election commission's second division (organization)
actor a2: Nelia Baldonado (person)
actor a3: Mayor Dindo Escalante (person)
actor a4: Atty. Jun Pamintuan (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1.does+e1 {a1 The election commission's second division} has barred {a2 Nelia Baldonado} from running for Congress} for failing to prove one year of residence in the third district. {a2.does-e1 {a2.p She} filed a motion for reconsideration Friday} and continued {a2.p her} sorties. {a3.does+e1 The petition against {a2.p her} was brought by {a3 Mayor Dindo Escalante}, {a2.p her} rival for the seat.} Ballots carrying {a2.p her} name have already been printed, {a4.says=e1 said {a4 Atty. Jun Pamintuan}, the provincial election supervisor, who added that votes for {a2.p her} would be treated as stray if {e1 the ruling} becomes final}.
