id: w3-southkorea-fishing-01
kind: fishing quota
country: South Korea
genre: business page
english: Asian
form: passage
event e1: the individual squid quotas for jigging boats
event e2: the Ulleung skippers' burning of logbooks
actor a1: Ulleung skippers (group)
actor a2: Cheongpa Seafood (organization)
actor a3: Ma Dong-geun (person)
actor a4: the oceans ministry (organization)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 +e1 =e2

Squid landings have fallen by four-fifths in ten years, so there is a certain gloomy arithmetic in {e1 the scheme} now dividing what is left: 31 tonnes a boat. {a1 Ulleung skippers} {a1.does-e1+e2 answered on the quay with matches, {e2 setting fire to sixty logbooks}}. {a3 Ma Dong-geun}, whose jigger is berthed among theirs, {a3.does-e2 ran for a bucket}. {a3.says+e1 "A fixed number means {a3.p I} can sleep on a stormy night instead of racing you fools," {a3.p he} is heard shouting in a video}. {a2.does+e1 {a2 Cheongpa Seafood} has meanwhile bought up four boats for {e1 the allocations} attached to them}, a market that {a4 the oceans ministry} {a4.says+e1 says {a4.p it} always meant to create}. {a4.says=e2 Whether {e2 the bonfire} was a crime or a grievance {a4.d the ministry} left to the coast guard}.
