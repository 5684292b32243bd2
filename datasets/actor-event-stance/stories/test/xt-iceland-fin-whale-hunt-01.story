id: xt-iceland-fin-whale-hunt-01
kind: whale hunt
country: Iceland
genre: wire report
english: British
form: article
event e1: this summer's fin whale hunt in Iceland
event e2: the activists' occupation of the whaling ships' masts
actor a1: Hafsteinn Loðmfjörð (person)
actor a2: Sýlir (organization)
actor a3: Jóna Valdís Skarphéðins (person)
actor a4: Ocean Guard International (organization)
actor a5: Isabelle Rochebrune (person)
actor a6: the mayor of Akranes (person)
actor a7: the association of whale-watching companies (organization)
actor a8: Reykjavík police (organization)
actor a9: Tryggvi Marteinsson (person)
actor a10: two activists (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1
stance: a7 -e1 -e2
stance: a8 =e1 =e2
stance: a9 =e1 =e2
stance: a10 -e1 +e2

{a10.does-e1+e2 {a10 Two activists} who had {e2 chained themselves to the masts of Iceland's last whaling ships}} were brought down by crane on Tuesday after 33 hours, clearing the way for {e1 the first hunt of fin whales} in two years.

The vessels left Reykjavík harbour before dawn on Wednesday, hours after the licence had come into effect.

{a8.says {a10.d The women}, from France and Britain, were cold but unhurt, {a8 Reykjavík police} said.} {a8.says=e1=e2 {a8.d The force} said {a8.p it} had acted at the request of the harbour master and “would do so whatever the cargo”.}

“{a5.says-e1 {a5.p I} would have stayed for a month. Every hour up there was an hour in which no animal was harpooned,” said {a5 Isabelle Rochebrune}, {a5.d one of {a10.d the two}}.} “{a5.says+e2 {a5.p I'd} climb up again tomorrow.”}

{a4.does+e2 {e2 The action} was organised by {a4 Ocean Guard International}}, {a4.says-e1 which called {e1 the hunt} “slaughter for a market that no longer exists” and said {a4.p it} would send a ship to shadow the whalers}.

The fisheries minister, {a3 Jóna Valdís Skarphéðins}, {a3.does+e1 granted the licence for 128 whales last week}. {a3.says+e1 {a3.p She} told the broadcaster RÚV that {e1 the hunt} rested on scientific advice and was sustainable. “Iceland makes use of the sea. {a3.p I} will not apologise for that,” {a3.p she} said.}

{a2.does+e1 {a2 Sýlir}, the only company still catching fin whales, has hired 120 people for the season.} {a2.p Its} managing director, {a1 Hafsteinn Loðmfjörð}, {a1.says+e1 said {a1.p he} was “as happy as a boy on the last day of school” to see the ships leave}.

{a1.says-e2 {a1.p He} described {e2 the occupation} as piracy.} {a2.does-e2 {a2.d The company} has filed a complaint against {a10.d both women}} and {a2.says-e2 is seeking damages of 15 million krónur}.

In Akranes, near the whaling station, the season means overtime. {a6 The mayor of Akranes} {a6.says+e1 said that most of {a6.p her} townspeople were pleased and that {a6.p she} was one of them. “{e1 It} pays for the swimming pool,” {a6.p she} said.}

{a7 The association of whale-watching companies}, which carries 360,000 passengers a year, {a7.says-e1 has long demanded an end to {e1 whaling} and repeated on Wednesday that {e1 the hunt} damaged Iceland's name}. {a7.says-e2 {a7.p It} distanced itself from {e2 the protest} on the masts, however, calling {e2 it} dangerous and saying that {e2 it} had “hardened minds that were beginning to open”.}

{a9 Tryggvi Marteinsson}, {a9.d a biologist at the Marine Institute}, {a9.says=e1 said the quota amounted to less than half a per cent of the stock. Whether death by grenade harpoon could be quick enough was a separate matter, on which a welfare panel would report in November. “{a9.p I} count whales,” {a9.p he} said. “{a9.p I'd} rather not say what people ought to do with the number.”}
