id: q4-ireland-music-quota-01
kind: radio music quota
country: Ireland
genre: newspaper report
english: British
form: article
event e1: the Irish music quota for commercial radio
event e2: the independent stations' court challenge to the quota
actor a1: Sorcha Mac Giolla (person)
actor a2: the Independent Stations' Group (organization)
actor a3: Coast 104 (organization)
actor a4: Cathal Ó Briain (person)
actor a5: Redfern Records (organization)
actor a6: the European Commission (organization)
actor a7: Eimear Tansey (person)
actor a8: some younger presenters (group)
actor a9: the media regulator (organization)
actor a10: Declan Fogarty (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 +e1 =e2
stance: a6 -e1
stance: a7 -e1 -e2
stance: a8 +e1
stance: a9 +e1 -e2
stance: a10 =e1 =e2

Stations go to court over airplay rule

Irish commercial radio is {e2 taking the state to the High Court} over {e1 a requirement to fill 30 per cent of daytime music with work made on the island}.

{a2 The Independent Stations' Group}, which speaks for 26 licence holders, {a2.does+e2 lodged {e2 papers} in Dublin on Monday.} {a2.says-e1 {a2.d Its} chairman said listeners had a button and would use it. The share of Irish tracks on members' stations was already 17 per cent, he said, "because people like them, not because {a2.p we} were told to".}

{e1 The rule} has applied since 1 January between seven in the morning and seven in the evening. Stations that miss it in two successive quarters may be fined up to €40,000.

{a1 Sorcha Mac Giolla}, {a1.d the minister for culture}, {a1.says+e1 said {a1.p she} was amending nothing. {a1.p She} disputed the group's claim that it had been given no time: a draft was sent out in 2023 and 19 of the stations answered.} {a1.does-e2 The attorney general has been instructed to ask for {e2 the case} to be struck out.}

A Galway member, {a3 Coast 104}, {a3.does-e2 voted against {e2 going to law} and has not paid {a3.p its} share of the costs.} {a3.says-e1 "{a3.p We} have lost nine per cent of our breakfast audience since New Year and {a3.p I'd} be delighted to see the back of {e1 the thing}," said Breda Hanley, the station manager. "But {a2 the group} should be talking to {a1.d the minister}, not shouting at {a1.p her} through a barrister."}

{a4 Cathal Ó Briain}, whose folk-rock band spent two weeks at the top of the domestic chart in March, {a4.says+e1 said royalties had come to €3,100 in the quarter against €400 a year before. "{a4.p I} fixed the van," {a4.p he} said.}

{a5 Redfern Records}, a label with 11 acts in Cork, {a5.does+e1 has taken on a plugger for the first time since 2009 and brought forward two releases to the spring.} {a5.says=e2 Its owner would not talk about {e2 the proceedings}, which name {a5.d the label} as an interested party.}

The numbers leave room for argument. Total hours of listening fell by 2.1 per cent in the first quarter, but they fell by 1.9 per cent in Britain, where there is no such rule.

{a6.does-e1 {a6 The European Commission} wrote to Dublin in February asking for {e1 the measure} to be put on hold while it studies whether musicians from other member states are shut out.} An answer is due by June.

{a7 Eimear Tansey}, {a7.d who speaks on culture for the main opposition party}, {a7.says-e1 said the Commission had put politely what {a7.p she} had said for a year: that a percentage was a bureaucrat's idea of a song, and that grants for touring would do more.} {a7.says-e2 {a7.p She} had no sympathy for {e2 the writ} either. Half of the stations behind it were owned abroad, {a7.p she} said, and could find the money for lawyers but not for a newsroom.}

Inside the studios there is a generational divide. {a8 Some younger presenters} {a8.does+e1 have been exceeding {e1 the target} by choice, a few of them putting it at 50.}

{a9 The media regulator}, which drafted {e1 the code} and monitors it with software, {a9.does-e2 has joined the case on the state's side.} {a9.says+e1 {a9.p It} said 22 of 34 stations met {e1 the figure} in the first quarter and that those just short of it would be treated leniently.}

{a10 Declan Fogarty}, {a10.d a lecturer in media law in Limerick}, {a10.says=e1=e2 expects {e2 the judges} to refer a question to Luxembourg, which could take 18 months. In the meantime {e1 the obligation} would continue, {a10.p he} said. Similar rules in France and Portugal had been attacked and had survived, but neither was drawn in the same terms.}
