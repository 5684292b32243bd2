id: r4-uk-stock-exchange-merger-01
kind: stock exchange merger
country: United Kingdom
genre: business page
english: British
form: passage
event e1: the merger of the Thames Stock Market and Toronto's Laurentide Group
actor a1: Dame Harriet Colebrook (person)
actor a2: the Beaver Consortium (group)
actor a3: Doug Kerwin (person)
actor a4: Laurentide Group (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{e1 The proposed merger} of London's Thames Stock Market with {a4 Laurentide Group} collapsed last night after too few Canadian shareholders backed it. {a1 Dame Harriet Colebrook}, chief executive in London, {a1.says+e1 said {a1.p she} was "clearly disappointed"}. {a4.does+e1 {a4 Laurentide}'s directors had recommended {e1 the deal}}, but {a2 the Beaver Consortium}, {a2.does-e1 made up of four Canadian banks, put in a rival offer} worth £300m more, and {a3 Doug Kerwin}, {a3.d finance minister of Ontario}, {a3.says-e1 had said the exchange belonged in domestic hands}.
