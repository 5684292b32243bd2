id: o1-newzealand-cycleway-01
kind: cycleway removal
country: New Zealand
genre: broadcast transcript
english: New Zealand
form: article
event e1: ripping out the Harbour Street cycleway
actor a1: Ross Tamati (person)
actor a2: Kirsten Vance (person)
actor a3: Pedal Northport (organization)
actor a4: the shops on Harbour Street (group)
actor a5: the transport agency (organization)
actor a6: Mayor Felicity Loader (person)
actor a7: Wei Zhang (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 =e1
stance: a7 =e1

Cyclists in Northport have blocked a road crew for a second morning as the council prepares to {e1 dismantle a $4 million bike lane} that opened only 14 months ago.

Around 60 riders sat down behind a line of concrete separators on Harbour Street. Contractors left after an hour.

{a1 Ross Tamati}, {a1.d the deputy mayor}, {a1.does+e1 led the push {e1 to have the lane taken up} and put it on the agenda within a week of October's election}. {a1.says+e1 {a1.p He} told this programme the result was the mandate.}

{a1.says+e1 "{a1.p I} doorknocked 3,000 houses. People told {a1.p me} they couldn't get a park outside the chemist. That's what {a1.p I} heard and that's what {a1.p I}'m doing," {a1.p he} said.}

{a1.says+e1 {a1 Mr Tamati} said the 52 angle parks would be back by Christmas.}

{a3.does-e1 {a3 Pedal Northport} called the sit-in}. {a2.d {a3.p Its} convenor}, {a2 Kirsten Vance}, {a2.says-e1 said crashes on the street were down from 23 to six.} {a2.says-e1 {a2.p She} said that {e1 removing it} would cost $780,000, which is not in any budget.}

{a2.says-e1 "{a2.p I} taught {a2.p my} daughter to ride on it. {a2.p I}'m not going home because {a1.d the deputy mayor} says so," {a2 Ms Vance} said.}

{a4 The shops} are mostly pleased. {a4.says+e1 A survey by the mainstreet association found 34 of 41 of {a4.p them} had lost trade and wanted the kerb back.}

{a5.says=e1 {a5 The transport agency}, which paid half of the original cost, said {a5.p it} was taking advice on whether the money would have to be returned.}

{a6 Mayor Felicity Loader} {a6.does=e1 did not vote on {e1 the matter} because {a6.p her} husband owns a building in the street}. {a6.says=e1 {a6.p She} asked both groups to lower their voices.}

{a7 Wei Zhang}, {a7.d who manages the contracting firm}, {a7.says=e1 said {a7.p his} people would come back when it was safe. They are paid either way.}
