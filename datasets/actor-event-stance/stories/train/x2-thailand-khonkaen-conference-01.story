id: x2-thailand-khonkaen-conference-01
kind: trade conference
country: Thailand
genre: business page
english: Asian
form: article
event e1: the Mekong rice trade conference in Khon Kaen
event e2: the proposed common floor price for rice
actor a1: Commerce Minister Pimchanok Suthiwong (person)
actor a2: Isan Rice Farmers' Assembly (organization)
actor a3: Boonlert Khamdee (person)
actor a4: Siam Grain Exporters (organization)
actor a5: Cambodia (organization)
actor a6: Dr Vilay Sengsavanh (person)
actor a7: Isan Chamber of Enterprise (organization)
actor a8: Jakrit Ponglada (person)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2
stance: a5 -e1
stance: a6 =e1 =e2
stance: a7 +e1
stance: a8 -e1

KHON KAEN - Ministers, millers and farmers from four Mekong countries will gather here on Monday for {e1 a conference} that {e1 its} organisers hope will do for rice what an earlier generation of meetings did for oil.

{e1 The two-day event} is the initiative of {a1 Commerce Minister Pimchanok Suthiwong}, {a1.does+e1 who has invited 340 participants and set aside 28 million baht}. Top of the agenda is {e2 a common floor price of US$480 a tonne for white rice exports}.

{a1.says+e2 "Together the countries on this river sell almost a third of the rice that crosses a border anywhere, and {a1.p we} undercut each other by five dollars every week," {a1.p she} told a radio audience on Saturday. "{e2 A floor} would end the race to the bottom."}

{a1.says+e1 {a1.p She} said {a1.p she} would consider {e1 the conference} a success if {e1 it} ended with a date for a second one.}

Farmers' groups in the northeast are hopeful. {a2.does+e1 The {a2 Isan Rice Farmers' Assembly} is sending 60 delegates in three hired buses} and {a2.says+e2 has called for {e2 the minimum} to be set higher still, at US$520}.

{a3.says+e2 "When the export price drops, the mill cuts {a3.p us} the same afternoon. When it rises they say wait," said {a3 Boonlert Khamdee}, 63, {a3.d who grows jasmine rice} on 22 rai outside Ban Phai. "If somebody puts {e2 a plank under it}, {a3.p I} will stand on that plank."} {a3.says+e1 {a3.p He} has bought a white shirt for {e1 the occasion}.}

The trade itself has little enthusiasm. {a4 Siam Grain Exporters}, whose 31 members ship two-thirds of the country's rice, {a4.does-e1 will not attend}. {a4.says-e1 In a circular to members, {a4.d the association} said {e1 the meeting} "sends a signal to buyers in Africa and the Middle East that this region is building a cartel".} {a4.says-e2 {e2 A price floor}, {a4.p it} said, would simply hand orders to India.}

{a8 Jakrit Ponglada}, {a8.d an opposition MP} for Roi Et, {a8.says-e1 said the money for {e1 the conference} should have been used to pay 11,000 families still waiting for drought relief. "There will be a gala dinner. {a8.p I} have seen the menu," {a8.p he} said in a debate on Thursday. "{a8.p I} ask {a1.d the minister} to cancel {e1 it}."}

Of the neighbours, Vietnam and Laos have confirmed their participation. {a5 Cambodia} {a5.does-e1 turned down the invitation}, {a5.says-e1 saying in a note that a meeting on the subject had been agreed for Phnom Penh in November and that {e1 the Thai one} was an attempt to pre-empt it}.

{a7 The Isan Chamber of Enterprise} {a7.says+e1 said {e1 the event} would put the city on the map.} {a7.does+e1 {a7.p It} is supplying 80 volunteer interpreters.}

{a6 Dr Vilay Sengsavanh}, {a6.d an agricultural economist} in Vientiane who will chair a panel, {a6.says=e1=e2 said previous attempts at {e2 a floor}, in 2002 and 2008, had collapsed within months, while the research network that came out of the first of {e1 those gatherings} still existed. "One comes to bury things and finds them useful, or the other way round," {a6.p he} said.}
