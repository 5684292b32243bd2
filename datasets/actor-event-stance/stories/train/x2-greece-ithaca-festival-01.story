id: x2-greece-ithaca-festival-01
kind: music festival
country: Greece
genre: local paper
english: European
form: article
event e1: the three-day rock festival at Kalamitsi beach
actor a1: Ionian Sounds (organization)
actor a2: Takis Spyrakos (person)
actor a3: Kalamitsi Bay Residents (organization)
actor a4: Evanthia Mourelatou (person)
actor a5: island taverna owners (group)
actor a6: the Port Authority (organization)
actor a7: Iris Vlachopoulou (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1

Court clears way for {e1 Kalamitsi rock festival}

{e1 A three-day rock festival} will take place at Kalamitsi beach after a judge refused to grant local homeowners an interim order against {e1 it}.

{a1 Ionian Sounds}, {a1.d the organiser}, {a1.does+e1 began unloading scaffolding from the Thursday ferry} within hours of the decision. About 3,500 people are expected each night from July 18 to 20.

{a3 Kalamitsi Bay Residents}, {a3.d an association of 46 households}, {a3.does-e1 had argued in court that there was one road to the beach and no fire engine that could turn on it}. {a4.says-e1 “In August of 2018 {a4.p we} learned what one road means,” said {a4 Evanthia Mourelatou}, {a4.d a retired teacher} who chairs the association. “{a4.p I} am not against music. {a4.p I} taught music. {a4.p I} want {e1 this} held in the football ground, where {e1 it} belongs.”}

The judge found that the fire service had approved a plan involving two water tankers and a ban on cars. {a2.d The deputy mayor for culture}, {a2 Takis Spyrakos}, {a2.says+e1 welcomed the ruling. Ferry bookings were up by 60 percent on the same week last year, {a2.p he} said, and for the first time since the crisis there was not a room to be had.}

You might suppose that {a5.d those who feed the visitors} would be content. Yet several {a5 island taverna owners} {a5.says-e1 said {e1 the festival} brought {e1 its} own food trucks and {a5.p they} would prefer {a5.p their} old customers, who had been frightened off.} {a5.does-e1 Five of {a5.p them} will close for the three days.}

{a7 Iris Vlachopoulou}, 24, {a7.d the drummer of a band from Lefkada} that opens the second evening, {a7.says+e1 said it was {a7.p her} first concert on a real stage. “{a7.p My} grandmother is coming. She is bringing a chair,” {a7.p she} said.}

{a6 The Port Authority} {a6.says=e1 said two additional sailings had been scheduled on account of {e1 the event} and that boats would not be allowed to anchor within 200 metres of the shore.}

{a1.d The organiser} {a1.says+e1 says {a1.p it} has a five-year contract with the municipality and intends to return every summer.}
