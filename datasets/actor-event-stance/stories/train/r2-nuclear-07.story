id: r2-nuclear-07
kind: nuclear plant
country: Indonesia
genre: local paper
english: Asian
form: passage
event e1: the plan for a nuclear power plant on Pulau Gelasan
event e2: the boat protest around Pulau Gelasan
actor a1: Governor Erlan Djohari (person)
actor a2: fishermen from Batu Beriga (group)
actor a3: the atomic energy agency (organization)
actor a4: Dr Wening Astuti (person)
stance: a1 =e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1

{a2.does-e1+e2 {a2 Fishermen from Batu Beriga} {e2 sailed 30 boats around Pulau Gelasan} on Saturday with banners against {e1 the nuclear plant} proposed for the island.} {a3.says+e1 {a3 The atomic energy agency}, which wants {e1 the plant} connected to the grid by 2032, says the site is free of earthquakes and tsunamis.} {a1 Governor Erlan Djohari} {a1.says=e1 has yet to issue a recommendation and said {a1.p he} would first listen to religious leaders and villagers}. {a4 Dr Wening Astuti}, who measured sea currents for an environmental study, {a4.says=e1 said the results belonged to the company that ordered it and could not be released}.
