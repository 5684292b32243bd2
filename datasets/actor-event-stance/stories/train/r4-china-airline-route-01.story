id: r4-china-airline-route-01
kind: airline route
country: China
genre: wire report
english: Asian
form: passage
event e1: regular direct flights between Taiwan and mainland China
actor a1: Zhuhai Pacific (organization)
actor a2: the Taiwan Sovereignty Party (organization)
actor a3: Liao Mei-chu (person)
actor a4: Pai Tsung-han (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1

TAIPEI - {a1.does+e1 A {a1 Zhuhai Pacific} Airbus with 247 passengers landed on Monday}, the first of {e1 108 weekly flights} agreed between the two sides. {a4 Pai Tsung-han}, {a4.d the island's transport minister}, {a4.does+e1 was at the gate to greet them} and {a4.says+e1 said the shorter route would save 40 percent in fuel}. Outside, {a2.does-e1 some 60 supporters of {a2 the Taiwan Sovereignty Party} shouted slogans against {e1 the service}}, {a2.says-e1 which {a2.d the party} says endangers security}. {a3.says+e1 "{a3.p We} have waited years for this," said {a3 Liao Mei-chu}, {a3.d who runs a travel agency} in Taichung.}
