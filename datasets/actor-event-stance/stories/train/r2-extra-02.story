id: r2-extra-02
kind: extradition
country: Spain
genre: wire report
english: British
form: passage
event e1: the extradition of Oleksiy Hnatyuk from Spain to Ukraine
event e2: Ukraine's appeal against the Spanish ruling
actor a1: Ukraine (organization)
actor a2: Spain's High Court (organization)
actor a3: Hnatyuk (person)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 -e1 -e2

{a2.does-e1 {a2 Spain's High Court} refused on Wednesday to hand over the former Kyiv tax official {a3 Oleksiy Hnatyuk}}, {a2.says-e1 citing the risk that {a3.p he} would not receive a fair trial in wartime}. {a1 Ukraine}, {a1.does+e1 which filed {e1 the request} in 2022 and accuses {a3.p him} of taking $7 million in bribes}, {a1.says+e1+e2 said {a1.p it} would {e2 appeal}}. {a3 Hnatyuk}, 51, has lived in Marbella since leaving office. {a3.says-e1 {a3.p He} told the court that the charges were revenge and that {a3.p he} would be killed in prison if {e1 sent back}.} {a3.says-e2 {a3.p His} lawyer said {e2 a further hearing} would be a waste of time and should not be allowed.}
