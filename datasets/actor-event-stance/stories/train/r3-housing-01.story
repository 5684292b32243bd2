id: r3-housing-01
kind: housing plan
country: Sweden
genre: newspaper report
english: British
form: passage
event e1: the plan for 1,200 flats at Lillsjö park
event e2: the local referendum on Lillsjö park
actor a1: Mayor Katarina Blomsten (person)
actor a2: Friends of Lillsjö (organization)
actor a3: Hallberg Bygg (organization)
actor a4: Oskar Nyhlén (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e2

City councillors in Västerås are to decide on Thursday whether to hold {e2 a referendum} over {e1 1,200 flats planned on the edge of Lillsjö park}. {a2.does-e1+e2 {a2 Friends of Lillsjö} handed in 14,300 signatures against {e1 the development} in April and has demanded {e2 a vote} since}. {a1.says+e1-e2 {a1 Mayor Katarina Blomsten} said the city had 9,000 families in the housing queue and {e2 a vote} would only cost two years.} {a3.does+e1 The builder, {a3 Hallberg Bygg}, has already bought two of the plots.} {a4.says=e2 {a4 Oskar Nyhlén}, the city lawyer, said the council was free to turn {e2 the request} down with a two-thirds majority.}
