id: r4-china-car-plant-01
kind: car plant
country: China
genre: business page
english: Asian
form: passage
event e1: Yunhai Auto's electric car plant in Wuhu
actor a1: Yunhai (organization)
actor a2: the National Planning Commission (organization)
actor a3: Ganlin (organization)
actor a4: Priscilla Yeung (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a2.does-e1 {a2 The National Planning Commission} has refused a licence for {e1 the 5 billion yuan factory}}, {a2.says-e1 saying the industry already has too much capacity}. {a1 Yunhai}, {a1.does+e1 which had cleared the land}, {a1.says+e1 said {a1.p it} would apply again with a local partner}. {a3 Ganlin}, {a3.d a battery maker} next to the site, also supplies four other brands. Ten projects of the kind have been submitted since spring, {a4.says=e1 said {a4 Priscilla Yeung}, {a4.d an analyst} in Hong Kong}.
