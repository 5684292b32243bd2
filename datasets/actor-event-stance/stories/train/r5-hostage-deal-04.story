id: r5-hostage-deal-04
kind: hostage deal
country: Sudan
genre: wire report
english: British
form: passage
event e1: the exchange of 80 prisoners of war at El Fasher
actor a1: Sheikh Adam Kuwa (person)
actor a2: Colonel Ibrahim Hamdok al-Nur (person)
actor a3: the Red Crescent in Darfur (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

After two months of talks {a1.does+e1 hosted by {a1 Sheikh Adam Kuwa}, a clan elder}, forty men from each side were handed over on the road north of El Fasher. {a3.does=e1 {a3 The Red Crescent in Darfur} provided lorries and water}. {a2 Colonel Ibrahim Hamdok al-Nur}, whose unit held most of the captured fighters, {a2.says-e1 complained that {e1 the exchange} had put killers back in the field}. {a1.says+e1 {a1.d The sheikh} said {a1.p he} hoped to arrange a second one.}
