id: o4-vietnam-sand-dredging-01
kind: river sand mining
country: Vietnam
genre: web news
english: Asian
form: article
event e1: the province's ban on sand dredging in the Ham Lan river
actor a1: the provincial People's Committee (organization)
actor a2: Nguyen Thi Hong Lien (person)
actor a3: Dai Phuc Construction (organization)
actor a4: Tran Van Dua (person)
actor a5: the Contractors' Association (organization)
actor a6: Dr Pham Quoc Khai (person)
actor a7: the transport ministry (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1

{a1 The provincial People's Committee} {a1.does+e1 {e1 has revoked all 19 licences for taking sand from the Ham Lan}}, a branch of the Mekong, with effect from 1 January.

{a2 Nguyen Thi Hong Lien}, {a2.d vice chairwoman of {a1.d the committee}}, {a2.says+e1 said 74 houses and 3.2 kilometres of road had fallen into the river in two years.} {a2.says+e1 "Licensed volume was 1.1 million cubic metres. {a2.p We} measured 3.4 million," {a2.p she} told a meeting with businesses on Tuesday.}

{a3 Dai Phuc Construction}, which holds six of the licences, {a3.does-e1 has sent {a1.d the committee} a demand for VND210 billion over {e1 the decision}} and {a3.says-e1 said {a3.p its} permits were valid until 2029.} {a3.d The company} {a3.says-e1 said {a3.p it} had paid every fee and dug where {a3.p it} was told.}

{a5 The Contractors' Association} {a5.says-e1 said the price of a cubic metre had gone up by half since {e1 the announcement} and that four school sites had stopped.}

{a7 The transport ministry} {a7.does-e1 asked for {e1 the decision} to be set aside until the coastal expressway was finished}, according to a letter seen by this website. {a1.d The province} {a1.does+e1 replied that {e1 it} would take effect as planned}.

On An Thoi islet, {a4 Tran Van Dua}, 66, {a4.d who has moved {a4.p his} house back three times}, {a4.does+e1 spent nights this year noting the numbers of barges and sent them to {a2 Ms Lien}'s office}. {a4.says+e1 {a4.p He} said {a4.p he} had counted 41 in one night in April.}

{a6 Dr Pham Quoc Khai}, {a6.d a hydrologist}, {a6.says+e1 said dams upstream had cut the supply of sediment by 70% and that nothing taken out now came back. Crushed rock from two quarries could cover most of the demand after {e1 the ban}, {a6.p he} said.}

To enforce {e1 the ban}, police will station two boats at the confluence.
