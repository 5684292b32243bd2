id: w1-cambodia-street-protest-01
kind: street protest
country: Cambodia
genre: wire report
english: Asian
form: passage
event e1: the garment workers' march in Phnom Penh
event e2: the closure of the Sunrise Apparel factory
event e3: the renaming of Kampot airport (unrelated)
actor a1: Sok Chanthou (person)
actor a2: Sunrise Apparel (organization)
actor a3: City Hall spokesman Prak Dara (person)
actor a4: tuk-tuk drivers (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 =e3
stance: a4 +e1

PHNOM PENH – More than 2,000 laid-off garment workers {e1 marched} towards the National Assembly on Monday to demand that {a2 Sunrise Apparel} reverse {e2 the closure of {a2.p its} plant} in Sen Sok district. Police stopped them at a bridge. {a1.says-e2 "{a1.p I} gave {a2.p it} eleven years and {a1.p I} learned from a padlock that it was over," said {a1 Sok Chanthou}, {a1.d a sewing-line leader} {a1.does+e1 who walked at the front}.} {a2.says+e2-e1 {a2.d The company}, owned by investors in Taiwan, said orders had collapsed, that {e2 {a2.p its} decision} was final and that {e1 the procession} only harmed the country's name with buyers.} {a3.says-e1 No permit had been sought and none would have been given, {a3 City Hall spokesman Prak Dara} said.} {a4 Tuk-tuk drivers} {a4.does+e1 carried older women for free and parked across the road to hold back the traffic}.
