id: w3-southkorea-base-01
kind: military base
country: South Korea
genre: broadcast transcript
english: American
form: passage
event e1: moving the air base to Goeun county
event e2: the county referendum on the air base
actor a1: Noh Kyung-ja (person)
actor a2: the defense ministry (organization)
actor a3: Ban Seok-hyun (person)
actor a4: pear growers (group)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1

ANCHOR: Ballots go out tomorrow in Goeun, and here's the strange part: both camps asked for {e2 the vote}. REPORTER: That's right. {a1 Noh Kyung-ja} {a1.does-e1+e2 collected nine thousand signatures to get {e2 it} called}, {a1.says-e1 and {a1.p she} told me {a1.p she}'ll sleep on {e1 the runway} if {a1.p she} has to}. {a3 Ban Seok-hyun}, {a3.d the chamber of commerce guy}, {a3.does+e2 signed {a1.p her} petition too}. {a3.says+e1+e2 "{a3.p We}'ll win {e2 this}, and then nobody can say {e1 the base} was shoved down {a3.p our} throats," {a3.p he} says}. ANCHOR: And Seoul? REPORTER: {a2 The defense ministry} {a2.says-e2 insists {e2 a ballot} on national security has no standing and should be scrapped}. {a2.does+e1 {a2.p They} bought another 40 hectares for {e1 the move} last Friday}. Meanwhile {a4.does-e1 {a4 pear growers} have hung black ribbons from every tree along the county road}. No prizes for guessing what that's about.
