id: v1-nireland-possession-vote-01
kind: drug decriminalisation
country: Northern Ireland
genre: parliamentary report
english: British
form: passage
event e1: the decriminalisation of drug possession
event e2: the closure of the Newry rescue helicopter base (unrelated)
actor a1: Nuala Haughey (person)
actor a2: Clive Abernethy (person)
actor a3: the Northern Addictions Trust (organization)
actor a4: Bronagh Lunny (person)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 -e1
stance: a4 =e1 =e2

Assembly members debated for four hours on Monday whether a gram in the pocket should stop being a crime. Proposing the motion, {a1 Nuala Haughey} (Foyle) {a1.says+e1 told the House that 218 funerals in one year were argument enough
for {e1 decriminalisation}.} {a2 Clive Abernethy} (East Antrim) paid tribute to {a1.p her} sincerity; {a1.d the Member}, {a2.p he} said, had buried a nephew, and nobody on {a2.p his} benches would forget it. {a2.says-e1 That did not oblige {a2.p them} to follow {a1.p her} "over a cliff".} A letter from {a3 the
Northern Addictions Trust} was read into the record. {a3.says-e1 {a3.d The charity}, which runs the province's only detox beds, said {a3.p it} could not lend {a3.p its} name to {e1 the proposal} while there was a nine-month queue for those beds, and asked Members to vote {e1 it} down.} {a4 Bronagh Lunny}, {a4.d the Assembly's research officer}, {a4.says=e1 had circulated a paper setting out the Portuguese evidence for and against}. The motion fell by 47 votes to 31.
