id: r1-russia-climate-pledge-01
kind: climate pledge
country: Russia
genre: business page
english: British
form: passage
event e1: Norilmet's promise to halve sulphur emissions
actor a1: Norilmet (organization)
actor a2: Krasnoyarsk Governor Yegor Matveichuk (person)
actor a3: the Taimyr Nenets Council (organization)
actor a4: the Arctic Clean Air Fund (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

{a1 Norilmet} {a1.does+e1 has {e1 committed {a1.p itself} to cutting sulphur emissions by half before 2032}}, under a programme that {a2 Krasnoyarsk Governor Yegor Matveichuk} {a2.does+e1 agreed to support with tax relief of 14 billion roubles}. {a3 The Taimyr Nenets Council}, which is suing {a1.d the smelter} over a fuel spill, {a3.says=e1 said {a3.p it} had not been shown {e1 the document}}. Emissions from the plant last year came to 1.6 million tonnes, according to {a4 the Arctic Clean Air Fund}.
