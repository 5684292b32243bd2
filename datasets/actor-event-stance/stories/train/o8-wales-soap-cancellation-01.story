id: o8-wales-soap-cancellation-01
kind: television programme cancellation
country: Wales
genre: web news
english: British
form: article
event e1: the cancellation of the drama series Heol y Bryn
actor a1: Teledu'r Gorllewin (organization)
actor a2: Catrin Maddocks (person)
actor a3: Emyr Pugh-Davies (person)
actor a4: the actors' union (organization)
actor a5: Sioned Rees-Lewis (person)
actor a6: Hefin Trahaearn (person)
actor a7: the culture committee (organization)
actor a8: Aled Bonner (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

The Welsh-language drama Heol y Bryn will end next spring after 23 years, {a1 Teledu'r Gorllewin} {a1.does+e1 has told cast and crew.}

{a1.says+e1 {a1.d The broadcaster} said audiences had fallen from 61,000 to 24,000 since 2015 and that younger viewers were watching short programmes online.}

{a2.d Its head of content}, {a2 Catrin Maddocks}, {a2.says+e1 said the £3.8m a year spent on the series would be shared between eight new productions. "It has been a big part of {a2.p our} history but {a2.p we} can't pay for everything," {a2.p she} said.}

The programme is filmed near Llandeilo and employs 74 people, most of them freelance.

{a3 Emyr Pugh-Davies}, {a3.d who has played the garage owner Wil since the first episode}, {a3.says-e1 said the cast were called to a meeting at 9am and that it lasted six minutes.} {a3.says-e1 {a3.p He} said the audience figures left out people who watched the omnibus with subtitles. "Add those and {a3.p we} are the third most watched thing {a1.p they} have," {a3.p he} said.}

{a4 The actors' union} {a4.says-e1 said no impact assessment had been published, although one was required by {a1.d the channel}'s own guidelines.} {a4.does-e1 {a4.p It} has asked for {e1 the decision} to be put before the full board.}

{a5 Sioned Rees-Lewis}, {a5.d the local member of the Senedd}, {a5.says-e1 said the studio brought £2m a year into the valley} and {a5.does-e1 tabled a question to the culture minister.} {a6.d A former scriptwriter}, {a6 Hefin Trahaearn}, {a6.does-e1 started a petition which had 9,400 names by Thursday evening.}

{a8 Aled Bonner}, {a8.d who runs the Llandeilo film festival}, {a8.says=e1 said losing {e1 the series} would free crews for others and cost beginners their first job. {a8.p He} could see both sides, {a8.p he} said.}

{a2 Maddocks} {a2.says+e1 said {a2.p she} had read the petition and understood the feeling, but that there were no plans to look at the matter again.} {a2.does+e1 {a2.p She} has invited producers to send in ideas for the vacant slot by 1 March.}

{a3 Pugh-Davies} {a3.says-e1 said {a3.p he} would go to Cardiff himself if the board agreed to see {a3.p him}.}

{a7 The culture committee}, which is to question {a1.d the channel}'s managers on their budget next month, {a7.says=e1 said {e1 the series} could be raised by members but was not on the agenda.}
