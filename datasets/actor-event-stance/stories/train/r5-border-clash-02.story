id: r5-border-clash-02
kind: border clash
country: Sudan
genre: wire report
english: African
form: passage
event e1: the attack on Ethiopian farmers in al-Fashaga
actor a1: Ethiopia's foreign ministry (organization)
actor a2: Brig. Osman Kabbashi (person)
actor a3: the Gedaref Farmers' Cooperative (organization)
actor a4: IGAD (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

{a1.says-e1 {a1 Ethiopia's foreign ministry} summoned the Sudanese chargé d'affaires on Monday to protest at {e1 an attack by Sudanese troops on farmers in the disputed al-Fashaga triangle}, in which {a1.p it} said nine people died.} {a2 Brig. Osman Kabbashi}, whose brigade holds the sector, {a2.says+e1 said {a2.p he} had ordered {e1 the operation} after crops were planted on Sudanese soil and would do so again}. {a3.says+e1 {a3 The Gedaref Farmers' Cooperative} thanked the army and said {a3.p its} members would now be able to harvest.} {a4 IGAD}, the regional bloc, {a4.says=e1 said {a4.p it} would send a team to establish what had happened}.
