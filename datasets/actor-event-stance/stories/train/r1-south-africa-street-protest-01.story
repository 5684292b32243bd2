id: r1-south-africa-street-protest-01
kind: street protest
country: South Africa
genre: local paper
english: African
form: passage
event e1: the blockade of the N3 by truck drivers
event e2: the employment of foreign drivers
actor a1: the All Truckers Solidarity Front (organization)
actor a2: Transport Minister Bongani Hlatshwayo-Nene (person)
actor a3: the Freight Employers' Guild (organization)
actor a4: Captain Zanele Mthalane (person)
stance: a1 +e1 -e2
stance: a2 -e1 =e2
stance: a3 -e1 +e2
stance: a4 =e1

Traffic was backed up for 14km at Van Reenen's Pass on Monday after {e1 trucks were parked across all four lanes of the N3}. {a1 The All Truckers Solidarity Front} {a1.says+e1 said {e1 the action} would be repeated every week} {a1.says-e2 until companies {e2 stopped employing foreign drivers}}. {a3 The Freight Employers' Guild}, {a3.does-e1 which obtained an interdict against {e1 the blockade} last year}, {a3.says+e2 said {a3.p its} members were entitled to hire anyone with a valid permit}. {a2 Transport Minister Bongani Hlatshwayo-Nene} {a2.says-e1 condemned {e1 the closure}} and {a2.says=e2 said a task team was looking into complaints over {e2 the hiring of foreigners}}. {a4.does=e1 {a4 Captain Zanele Mthalane} said 16 trucks were towed away and the road reopened at 2pm.}
