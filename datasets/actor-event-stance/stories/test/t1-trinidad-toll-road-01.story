id: t1-trinidad-toll-road-01
kind: toll road
country: Trinidad and Tobago
genre: broadcast transcript
english: Caribbean
form: passage
event e1: the toll on the Mayaro highway
event e2: the go-slow by maxi-taxi drivers
actor a1: Works Minister Sheldon Guevarra (person)
actor a2: Route Six Maxi-Taxi Association (organization)
actor a3: Indra Bissoon (person)
actor a4: Dr Hollis Pantin (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1

ANNOUNCER: If you reached work late this morning, you have {a2 the Route Six Maxi-Taxi Association} to thank. {a2.does+e2 From Sangre Grande to the coast {a2.p its} members {e2 drove at ten miles an hour, three abreast}.} {a2.says-e1 {a2.p Their} president says {a2.p they} will keep {e2 it} up until {e1 the eight-dollar toll} is "dead and bury".}

{a1 WORKS MINISTER SHELDON GUEVARRA}: {a1.says-e2 {a2.p They} have made {a1.p me} sorry for the nurses and the schoolchildren who were stuck behind {a2.p them}, and for nobody else.} {a1.says+e1 {e1 The toll booths} open on the first, please God, and {a1.p I} will pay at the first one {a1.p myself}.}

ANNOUNCER: One of those nurses is {a3 Indra Bissoon}.

{a3 BISSOON}: {a3.says-e2 {a3.p I} miss a whole shift. {a2.p They} had no right.} {a3.says-e1 Same time, eight dollars each way is a day's pay every month for {a3.p me}, and {a3.p I} sign the petition against {e1 it} from the time it come out.}

ANNOUNCER: And {a4 Dr Hollis Pantin} of the university's transport unit {a4.says=e1 advises caution: comparable tolls, {a4.p he} tells us, emptied one road in Jamaica and paid for another}.
