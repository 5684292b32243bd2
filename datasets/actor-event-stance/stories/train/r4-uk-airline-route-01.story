id: r4-uk-airline-route-01
kind: airline route
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the axing of the Plymstock to Gatwick flights
actor a1: Air Tamar (organization)
actor a2: Colin Wadebridge (person)
actor a3: Gatwick's owners (group)
actor a4: Alison Beer (person)
actor a5: Graham Nance (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 =e1

{a1.does+e1 {a1 Air Tamar} will fly to Gatwick for the last time on 1 February}, {a1.says+e1 blaming higher landing charges}. {a2 Colin Wadebridge}, {a2.d chairman of the chamber of trade}, {a2.says-e1 described {e1 the decision} as a bitter blow to firms in the city} and {a4 Alison Beer} {a4.says-e1 urged {a1.d the airline} to reconsider}. {a3 Gatwick's owners} {a3.says=e1 said the charges were published two years ago and applied to all operators}. {a5 Graham Nance}, who has flown the route since 1998, will be moved to Newquay.
