id: w1-australia-trade-conference-01
kind: trade conference
country: Australia
genre: local paper
english: Australian
form: passage
event e1: the critical minerals trade conference in Townsville
event e2: the council's ban on protest camps near the venue
actor a1: Mayor Des Callinan (person)
actor a2: Aunty Merle Wadjura (person)
actor a3: Coral Coast Conservation (organization)
actor a4: Hyun-woo Bae (person)
actor a5: Sergeant Tracey Dunlop (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 =e2

Townsville has not had so many lanyards in town since the rugby. {a1 Mayor Des Callinan} {a1.does+e1 spent $1.8 million luring {e1 the critical minerals conference} away from Perth} and {a1.says+e2 says {a1.p he} won't see it spoilt by "tents and bongos", hence {e2 the by-law} that bans camping within two kilometres of the convention centre}. {a3 Coral Coast Conservation} {a3.does-e1-e2 pitched eleven tents on the Strand regardless, under a banner reading Your Battery, Our Reef}. You might assume {a2 Aunty Merle Wadjura} would be down there with {a3.p them}. Instead {a2.does+e1 {a2.d the elder} gave the Welcome to Country at {e1 the opening session}}, {a2.says+e1 saying {a2.p she} wanted {a2.p her} mob at the table where contracts get written}, {a2.says-e2 before giving {a1.d the mayor} a public serve over {e2 a rule} {a2.p she} likened to the old curfews}. {a4 Hyun-woo Bae}, {a4.does+e1 whose Busan smelter is sponsoring the gala dinner}, had not noticed any tents. {a5.says=e2 Three people had been moved on by mid-afternoon, {a5 Sergeant Tracey Dunlop} said.}
