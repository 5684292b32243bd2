id: nv-finland-clock-change-01
kind: clock change
country: Finland
genre: web news
english: British
form: article
event e1: keeping Finland on winter time all year
actor a1: Transport Minister Anniina Kortelahti (person)
actor a2: the Golf Union of Southern Finland (organization)
actor a3: Jarkko Silvennainen (person)
actor a4: the dairy farmers' league (organization)
actor a5: Professor Maire Honkasuo (person)
actor a6: Lapland's tourism board (organization)
actor a7: Stefan Grönvik (person)
actor a8: the EU executive (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1

{a1.d Finland's transport minister} {a1.does+e1 is to ask parliament to {e1 stop moving the clocks forward in March}} and to leave them where they are in the dark months.

{a1 Anniina Kortelahti} {a1.says+e1 said on Monday that 22 studies commissioned by {a1.p her} ministry had been read and that the evidence on sleep pointed one way.} {a1.does+e1 {a1.p She} has set aside 1.4 million euros for the switch}.

Under {e1 the plan} the sun would set in Helsinki at about 21.50 at midsummer instead of 22.50.

{a3 Jarkko Silvennainen}, {a3.d who leads the opposition in parliament}, {a3.says-e1 accused {a1.d the minister} of taking away an hour of evening light from people who wait eight months for it.} {a3.says-e1 {a3.p He} said trade with Sweden and Estonia would suffer too if they kept the present system.}

{a1 Kortelahti} dismissed that. {a1.says+e1 "Companies deal with Tokyo and New York every day. An hour to Stockholm will not ruin anyone," {a1.p she} said.}

{a5 Maire Honkasuo}, {a5.d a professor of sleep medicine} at a hospital in Tampere, {a5.says+e1 said heart attacks rose by several per cent in the week after the spring change. Of the two permanent options, {a5.p she} said, only the one now chosen let people wake with the light.}

Cows do not read clocks, and {a4 the dairy farmers' league} {a4.says+e1 said {a4.p its} members had been asking for {e1 this} for 20 years.}

The {a2 Golf Union of Southern Finland} expects to lose 90,000 evening rounds a season. {a2.does-e1 {a2.p It} has written to all 200 members of parliament}.

{a6 Lapland's tourism board} {a6.says-e1 said summer visitors from Asia booked late excursions and that {a6.p it} would prefer things to stay as they were.}

Within the government {a7 Stefan Grönvik}, {a7.d the minister for Nordic cooperation}, {a7.does-e1 had a dissenting note added to the minutes}. {a7.says {a7.p He} told reporters that {a7.p he} had full confidence in {a1 Kortelahti}.}

A spokesman for {a8 the EU executive} {a8.says=e1 said member states were at present bound by the common summer time rules and that {a8.p it} had not yet received any notification from Helsinki.}
