id: w2-turkey-recall-01
kind: product recall
country: Turkey
genre: business page
english: British
form: passage
event e1: the recall of Bereket olive oil
event e2: the leak of the laboratory report
actor a1: Bereket Gıda (organization)
actor a2: Food Inspector Nuran Tezel (person)
actor a3: the Ayvalık Olive Growers' Cooperative (organization)
actor a4: Selçuk Ergüden (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1

A 14-page laboratory report that was never meant to be public has cost {a1 Bereket Gıda} a fifth of {a1.p its} market value in four days. {a1.says-e1 {a1.d The Izmir bottler} said on Wednesday that the mineral oil traces were within the margin of error and that {a1.p it} was {e1 withdrawing 2 million litres} "under protest".} {a1.says-e2 {a1.p It} also asked prosecutors to find whoever passed the pages to a newspaper.} {a2 Food Inspector Nuran Tezel}, {a2.does+e1 who signed {e1 the recall order}}, {a2.says-e2 condemned {e2 the leak} in equally strong words, saying {e2 it} had ruined a sampling operation in eleven other plants}. {a3.says+e2 "Whoever did {e2 it} deserves a medal and a lifetime of salad," retorted {a3 the Ayvalık Olive Growers' Cooperative}}, {a3.says-e1 which nonetheless wants {e1 the order} lifted, because shoppers no longer distinguish one oil from another.} {a4.says=e1 {a4 Selçuk Ergüden} of Marmara Yatırım estimates {e1 the withdrawal} at 310 million lira.}
