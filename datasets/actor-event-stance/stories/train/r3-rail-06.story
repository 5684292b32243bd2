id: r3-rail-06
kind: rail strike
country: Canada
genre: wire report
english: Canadian
form: passage
event e1: the strike at Trans-Prairie Rail
event e2: the back-to-work order
actor a1: Labour Minister Simone Achkar (person)
actor a2: the rail conductors' brotherhood (organization)
actor a3: Wheat Growers of Saskatchewan (organization)
actor a4: Prof. Ian McGillvary (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e2
stance: a4 =e2

{a1.does-e1+e2 {a1 Labour Minister Simone Achkar} ordered binding arbitration on Thursday}, 17 hours after {e1 trains stopped} across the western provinces. {a2.says-e2 {a2 The rail conductors' brotherhood} said {e2 the order} violated the Charter} and {a2.does+e1-e2 kept {a2.p its} pickets up in Winnipeg while lawyers went to court}. {a3.says+e2 {a3 The Wheat Growers of Saskatchewan} had called for {e2 government intervention} since Monday and welcomed {e2 it}.} Courts have struck down such orders twice and upheld them three times, {a4.says=e2 said {a4 Prof. Ian McGillvary} of Queen's University}.
