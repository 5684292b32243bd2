id: v1-finland-floorball-league-01
kind: breakaway league
country: Finland
genre: local paper
english: British
form: passage
event e1: the breakaway women's floorball league
event e2: the floorball association's court action against the new league
actor a1: Jonna Mäkitupa (person)
actor a2: the Finnish floorball association (organization)
actor a3: Lempäälä Lynx (organization)
actor a4: Ritva Sjöblom (person)
actor a5: Nordlys Energia (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1
stance: a5 +e1

TAMPERE. Eight of the ten top clubs in women's floorball have left {a2 the Finnish floorball association} to {e1 run a league of their own}, and the ninth has now said
what {a3.p it} thinks of that. {a3.says-e1 {a3 Lempäälä Lynx} "will not be sailing with them", chairwoman Outi Kallio announced on Thursday; eight clubs without relegation are, in the board's eyes, a private party.} But
{a3.says-e2 {a3.d the club} wants no part either in {e2 the association's attempt to have the competition stopped by a judge}, which Kallio described as "suing your own daughters"}. {a2 The association} {a2.does+e2-e1 lodged {e2 the case}
at the district court last week}, claiming {a2.says-e1 {a2.p it} alone may award a Finnish championship}. For {a1 Jonna Mäkitupa}, {a1.d the goalkeeper who first
put the idea to paper}, {a1.says+e1-e2 there is nothing left to discuss: the fixtures are printed, the claim is "pure spite", and {e1 the first ball} drops on 4 October}. {a5.does+e1 Power
company {a5 Nordlys Energia} has bought the naming rights for three years.} {a4 Ritva Sjöblom}, {a4.d who teaches sports law in Turku}, {a4.says=e1 rates the clubs' chances at fifty-fifty}.
