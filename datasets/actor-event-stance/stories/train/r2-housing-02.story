id: r2-housing-02
kind: housing plan
country: New Zealand
genre: local paper
english: Australian
form: passage
event e1: the plan for apartment blocks on Karamea Avenue
event e2: the petition against the Karamea Avenue apartments
actor a1: Kōwhai Homes Agency (organization)
actor a2: Graeme Tuckwell (person)
stance: a1 +e1
stance: a2 -e1 +e2

More than 200 people attended Tuesday night's meeting about {e1 the six-storey apartment blocks} planned for Karamea Avenue in Lower Hutt. {a1.does+e1 {a1 Kōwhai Homes Agency} has bought eleven sections on the street} and {a1.says+e1 says demand for public housing in the valley has doubled in five years}. {a2.says-e1 Resident {a2 Graeme Tuckwell} told the meeting that neighbours had not been consulted and that {e1 the buildings} would block out winter sun.} {a2.does-e1+e2 {a2.p He} has collected 900 signatures for {e2 a petition to the council}.}
