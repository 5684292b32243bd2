id: n8-laos-mekong-dam-01
kind: hydropower dam
country: Laos
genre: newspaper report
english: Asian
form: article
event e1: the construction of the Pak Hin dam on the Mekong
actor a1: Bounthong Sisavath (person)
actor a2: Siam Northern Power (organization)
actor a3: Mekong Communities Network (organization)
actor a4: Wichai Thongdee (person)
actor a5: river commission secretariat (organization)
actor a6: families in Ban Houay Xang (group)
actor a7: Vietnam's natural resources ministry (organization)
actor a8: Export Bank of Thailand (organization)
actor a9: Khamla Phommasane (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1
stance: a7 -e1
stance: a8 +e1
stance: a9 +e1

Vientiane - {e1 Work on a 770-megawatt barrage across the Mekong} in Sayaboury province will start in the coming dry season, {a1.d Lao deputy energy minister} {a1 Bounthong Sisavath} {a1.says+e1 said yesterday} after {a1.does+e1 handing {a2.d the developer} a 31-year concession}.

{a2.d The builder}, {a2 Siam Northern Power}, {a2.does+e1 has already put 1.9 billion baht into access roads and a camp for 4,000 labourers}. {a2.p Its} shares closed 3.2 per cent higher in Bangkok.

Ninety per cent of the electricity is to be bought by Thailand. {a8 The Export Bank of Thailand} {a8.does+e1 confirmed that {a8.p it} leads a group of five lenders and that the loan papers were signed on Feb 3}.

{a3 The Mekong Communities Network}, which groups 52 villages on the Thai bank, {a3.does-e1 asked the Administrative Court in Bangkok on Monday to cancel the power purchase contract}. {a4.d {a3.p Its} coordinator}, {a4 Wichai Thongdee}, {a4.says-e1 said the river at Chiang Khan had been rising and falling by a metre a day since an earlier dam was built upstream, and that nobody had counted the fish since 2019.} {a4.says "{a4.p I} do not blame Lao people. They were not asked, and {a4.p we} were not asked," {a4.p he} added.}

{a1 Mr Bounthong} {a1.says+e1 rejected the claim that neighbours were kept in the dark. {a1.p He} said Laos had given six months' notice under the 1995 river agreement and had spent US$14 million on changes to {e1 the design}, among them a fish ladder.}

{a7 Vietnam's natural resources ministry} {a7.says-e1 wants a further study of sediment in the delta first and has twice asked Vientiane in writing to wait for it.}

The four-nation river commission has no power of veto. {a5.d Its secretariat} {a5.says=e1 said the six-month consultation had ended without agreement and the comments of all four members were on {a5.p its} website.}

About 6,700 people will have to move. {a6 Families in Ban Houay Xang}, the first of 14 villages on the list, {a6.says=e1 told a visiting reporter {a6.p they} had been measured for new houses but did not know the date or the place. Asked what {a6.p they} thought of {e1 it}, several said it was a matter for the authorities.}

{a9.d Provincial governor} {a9 Khamla Phommasane} {a9.says+e1 said the resettled would have electricity, a clinic and a road, and that the province needed the royalties.} {a9.says {a9.p He} conceded that compensation at an older project had been paid three years late and called it a disgrace.}
