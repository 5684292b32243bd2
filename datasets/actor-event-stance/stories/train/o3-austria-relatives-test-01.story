id: o3-austria-relatives-test-01
kind: language test for relatives
country: Austria
genre: broadcast transcript
english: British
form: article
event e1: the German test for relatives of refugees
actor a1: Reinhold Gruberbauer (person)
actor a2: Linz city council (organization)
actor a3: Elfriede Santner (person)
actor a4: Hilfswerk Ankommen (organization)
actor a5: Mahmoud al-Khatib (person)
actor a6: Severin Thaler (person)
actor a7: the Bishops' Conference (organization)
actor a8: the Austrian embassy in Amman (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

PRESENTER: Husbands, wives and older children of refugees in Austria will have to pass an examination in German before they may board a plane. {a1.does+e1 {a1.d The interior minister}, {a1 Reinhold Gruberbauer}, put {a1.p his} name to {e1 the regulation} this morning.} Our correspondent in Vienna, Paula Dengg, has followed this. What is the reason given?

CORRESPONDENT: Mainly jobs. {a1.says+e1 {a1 Mr Gruberbauer} says that of the wives who arrived in 2021 three in four have never earned a wage here. {a1.p He} told us, I quote, "Eighty hours of vocabulary before departure is not cruelty. It is a head start."}

PRESENTER: And the cities, where most of them live?

CORRESPONDENT: That may surprise some listeners. {a2 Linz city council}, run by {a1.d the minister's} opponents, {a2.does+e1 asked for {e1 such a condition} in a letter in April}, and {a2.says+e1 {a2.p its} school department said today {a2.p it} would offer courses by video.} {a6 Severin Thaler}, {a6.d who heads the teachers' section of the public service union}, {a6.says+e1 says {a6.p his} colleagues have been waiting for {e1 this} since last autumn.}

PRESENTER: Who is against?

CORRESPONDENT: {a4 Hilfswerk Ankommen}, a charity, {a4.does-e1 has prepared fourteen model cases for the administrative court}. {a4.says-e1 {a4.p It} says there is no examiner in four of the countries concerned, and {a4.p its} director asked where a woman in a camp is supposed to find eighty hours.} {a7 The Bishops' Conference} {a7.says-e1 spoke of families as something the state must not keep apart.}

And inside the coalition there is {a3 Elfriede Santner}, {a3.d the justice minister}. {a3.says-e1 {a3.p She} says {a3.p her} own lawyers gave a negative opinion, eight pages of it, and that {a3.p she} forwarded it to {a1 Mr Gruberbauer} on Thursday.} {a3.does-e1 {a3.p She} stayed away from the press conference.} {a1.says+e1 {a1.d The interior minister} says {a1.p he} has read the opinion and has an opposite one from a professor in Graz.}

PRESENTER: You also met somebody concerned.

CORRESPONDENT: {a5 Mahmoud al-Khatib}, a welder, here since 2022. {a5.does-e1 {a5.p He} had handed in the papers for {a5.p his} wife in May and now went to see a lawyer.} {a5.says-e1 {a5.p He} told me {a5.p he} was not angry with Austria, but {a5.p his} wife left school at nine and reads no language.} {a8 The Austrian embassy in Amman} {a8.says=e1 says the first sitting is planned for February, with 25 places.}

PRESENTER: Paula Dengg in Vienna, thank you.
