id: o2-malawi-maize-price-01
kind: crop price
country: Malawi
genre: newspaper report
english: African
form: article
event e1: the minimum farmgate price of 900 kwacha a kilogram for maize
actor a1: Agriculture Minister Chikondi Mbewe (person)
actor a2: Smallholders' Congress (organization)
actor a3: Grace Kaliwo (person)
actor a4: Grain Traders of Malawi (organization)
actor a5: Lilongwe Millers (organization)
actor a6: the consumers' league (organization)
actor a7: the grain reserve agency (organization)
actor a8: Opposition leader Yohane Phiri (person)
actor a9: the police in Mchinji (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1

LILONGWE - {e1 Nobody may buy maize from a farmer for less than 900 kwacha a kilo} from Monday, {a1 Agriculture Minister Chikondi Mbewe} {a1.does+e1 announced at the opening of the marketing season}.

Last year's floor was 650. {a1.says+e1 {a1 Mbewe} said fertiliser had risen by 60 per cent and that growers who sold below cost would not plant again.} {a1.says+e1 {a1.d The minister} told buyers that {a1.p she} would take away licences, "not next season, the same week".}

{a2 The Smallholders' Congress}, which had submitted a figure of 920, {a2.says+e1 said {a2.p it} could live with the result}. {a2.does+e1 {a2.p It} is printing 50,000 cards with {e1 the price} in Chichewa and Tumbuka.} {a3 Grace Kaliwo}, {a3.d who farms two hectares in Kasungu}, {a3.says+e1 said a man with a lorry had offered {a3.p her} 500 on Saturday. "{a3.p I} sent him away. Now {a3.p I} wait for Monday," {a3.p she} said.}

{a4 Grain Traders of Malawi} {a4.says-e1 said maize was landing from Zambia at 720, so members would buy there}. {a4.does-e1 {a4.p It} has closed 64 of {a4.p its} 210 buying points since the announcement.} {a4.d The traders} {a4.says-e1 asked {a1 Mbewe} to let the market decide from June.}

{a5 Lilongwe Millers}, the biggest buyer, {a5.says-e1 said a 25-kilo bag of flour would go from 31,000 to 40,000 kwacha}. {a6 The consumers' league} {a6.says-e1 took up that number. Most people in the towns, and half of those in the villages, buy more maize than they sell, {a6.p it} said, and for them the hungry months would come early.}

{a8 Opposition leader Yohane Phiri} {a8.says+e1 said {a1.d the minister} had dithered for six weeks while families sold at any price, but {a8.p his} party had asked for 900 and would not now complain about 900}.

{a7 The grain reserve agency} {a7.says=e1 said {a7.p it} had money for 80,000 tonnes at whatever rate was gazetted. Depots will open on Wednesday.}

{a9.says=e1 {a9 The police in Mchinji} said {a9.p they} had stopped two lorries without papers at the border. It was not known what had been paid for the load.}
