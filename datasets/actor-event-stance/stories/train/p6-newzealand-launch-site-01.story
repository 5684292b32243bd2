id: p6-newzealand-launch-site-01
kind: rocket launch site
country: New Zealand
genre: newspaper report
english: British
form: article
event e1: the proposed rocket launch site at Tarakohe Spit
event e2: the protest camp on the Tarakohe access road
event e3: the exclusion of fishing boats on launch days
actor a1: Southern Arc (organization)
actor a2: the Ngati Rewa trust board (organization)
actor a3: Hana Paraone (person)
actor a4: Science Minister Colin Dunbar (person)
actor a5: crayfishermen (group)
actor a6: the district council (organization)
actor a7: bird conservationists (group)
actor a8: the police (organization)
actor a9: Mele Taufa (person)
actor a10: the maritime regulator (organization)
stance: a1 +e1 -e2 +e3
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 =e1 -e3
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e2
stance: a9 =e1
stance: a10 =e3

Campers hold out at Tarakohe

About 70 people spent the weekend in {e2 tents across the gravel track} that leads to what may become {e1 New Zealand's second spaceport}.

{a3 Hana Paraone}, {a3.d a schoolteacher} who {a3.does+e2 put up the first of {e2 the tents}}, {a3.says-e1 said {a3.p her} grandmother was buried within sight of the fuel store shown on the drawings.} {a3.says+e2 "{a3.p We} have firewood until August and a roster for the dishes," {a3.p she} said.}

Many of those at {e2 the roadblock} are members of Ngati Rewa, whose {a2.d elected trustees} see things another way. {a2 The Ngati Rewa trust board} {a2.does+e1 agreed by five votes to two in March to lease 140 hectares of dune land for 35 years}, at a rent said to be NZ$1.1m (£500,000) a year with two places on the firm's apprenticeship scheme. 

{a2.says-e2 {a2.p Its} chair, speaking after church on Sunday, said she admired {a3 Ms Paraone} as a teacher of two of her own sons. But {e2 the tents} should come down, she said, and those in them should stand at the next election of trustees.} {a2.says She confirmed that the graves had been surveyed and fenced.}

{a1 Southern Arc}, {a1.d a company} founded by three former engineers of the air force, {a1.does+e1 has ordered the steel for a tower 30 metres high.} {a1.says {a1.p It} plans 12 flights a year, carrying small satellites for weather and farm monitoring.} {a1.does-e2 {a1.d The firm} applied on Friday for an injunction to clear the road.}

For fear of falling stages, {e3 boats would have to leave 600 square kilometres of sea} for up to nine hours at a time. {a1.does+e3 {a1.d The developer} asked for {e3 that} in {a1.p its} licence application} and {a1.says+e3 says {a1.p it} cannot insure a single flight without {e3 it}.}

{a5.says-e3 {a5 Crayfishermen} in Port Amuri reckon {e3 it} would cost each of {a5.p them} 26 days at the best of the season, and have demanded that {e3 the closure} be thrown out.} {a5.says=e1 About rockets as such {a5.p they} are indifferent. "They can fly them to Jupiter from here, or not," said one skipper, loading pots. "It's the pots {a5.p I'm} talking about."}

{a10 The maritime regulator} {a10.does=e3 has scheduled a hearing on the sea area for 3 July and invited submissions from anyone with a boat.}

{a7.says-e1 To {a7 bird conservationists} the spit is one of four places where the fairy tern still breeds; about 40 are left. A former government ornithologist said {e1 a licence there} would be "a perfectly legal way to lose a species".} 

{a4 Science Minister Colin Dunbar} {a4.says+e1 refused last week to put off a decision until after the breeding season.} {a4.says+e1 Other countries would not wait, {a4.p he} told parliament: Australia had licensed three pads in two years, and engineers trained at public expense were leaving at the rate of one a week.}

{a6 The district council} {a6.does+e1 has set aside NZ$4m to seal the track}, {a6.says+e1 while complaining that the ministry gave {a6.p it} nine days to comment on 1,300 pages.} {a6.does-e2 {a6.p Its} bylaws officer served notices on the campers on Saturday.} They were used to light the stove.

{a8 The police} {a8.does=e2 counted 41 vehicles on Sunday and sent two constables with tea.} {a8.says=e2 A sergeant said {a8.p they} would act on a court order if there was one and until then it was a matter of keeping the verge clear.}

{a9 Mele Taufa}, {a9.d who studies the space industry} at an Auckland university, {a9.says=e1 said sites of this size employed between 50 and 90 people once built and that roughly half of those announced around the world in the past ten years had never launched anything.} "That says nothing about {e1 this one}," {a9.p she} added.
