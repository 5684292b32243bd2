id: t1-switzerland-tram-line-01
kind: tram line
country: Switzerland
genre: parliamentary report
english: British
form: passage
event e1: the tram line to Basel's Klybeck docks
event e2: sending the tram credit back to committee
actor a1: Annelies Vogt-Saladin (person)
actor a2: the cyclists' lobby (organization)
actor a3: Councillor Renzo Bernasconi (person)
actor a4: the cantonal finance control (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 =e1 =e2

By 51 votes to 44 the Great Council yesterday sent the 118-million-franc credit for the Klybeck tram back to committee. It would be an error to count the 51 as enemies of the rails. {a3 Councillor Renzo Bernasconi} (Alpine Liberals), {a3.does+e2 who moved {e2 the referral}}, {a3.says+e1 repeated no fewer than three times that {a3.p he} wanted {e1 the line} and would cut the ribbon {a3.p himself}}; {a3.says+e2 {a3.p he} merely thought it {e2 wiser to spend six months on the bridge} than sixty years regretting {e1 it}}. {a1.d The head of the transport department} was not consoled. {a1.says-e2 "With friends like these," {a1 Annelies Vogt-Saladin} remarked as {a1.p she} gathered up {a1.p her} papers, "one has no need of a landslide."} {a1.says+e1 {a1.p She} announced that preparatory work on {e1 the route} would continue.} Up in the public seats {a2 the cyclists' lobby}, which fears 400 metres of grooves in the road surface, {a2.says-e1 let it be known that {a2.p it} will be collecting signatures against {e1 the tram} whatever the committee decides}. {a4 The cantonal finance control} {a4.says=e1=e2 had pronounced the estimates "plausible" and the matter "political"}.
