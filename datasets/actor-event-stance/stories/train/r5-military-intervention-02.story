id: r5-military-intervention-02
kind: military intervention
country: Turkey
genre: wire report
english: British
form: passage
event e1: the extension of Turkey's troop mandate in northern Iraq
event e2: the rise in the minimum wage (unrelated)
actor a1: Defence Minister Serdar Koçbeyi (person)
actor a2: Deputy Zozan Elkatmış (person)
actor a3: the National Renewal bloc (organization)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 +e1 =e2

Parliament in Ankara voted by 357 to 164 to keep {e1 Turkish soldiers in northern Iraq} for two more years. {a1.says+e1 {a1 Defence Minister Serdar Koçbeyi} told deputies {e1 the operations} had pushed militants 30 kilometres from the border.} {a3.does+e1 {a3 The National Renewal bloc}, though in opposition, voted with the government.} {a2 Deputy Zozan Elkatmış} {a2.says-e1 said {e1 the mandate} had cost hundreds of lives and settled nothing}.
