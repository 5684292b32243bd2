id: w3-colombia-fuel-01
kind: fuel subsidy removal
country: Colombia
genre: wire report
english: American
form: passage
event e1: ending the diesel subsidy
event e2: the truckers' strike
actor a1: the finance ministry (organization)
actor a2: Camioneros Unidos del Oriente (organization)
actor a3: Yolima Arbeláez (person)
actor a4: Bishop Efraín Zuluaga (person)
actor a5: flower exporters (group)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e2
stance: a5 -e1 -e2

BOGOTA - Roses were rotting on the tarmac at El Dorado on Friday as {e2 a stoppage by truck drivers} over {e1 the price of diesel} entered {e2 its} fourth day. {a1 The finance ministry} {a1.says+e1 said {a1.p it} would not go back on {e1 the withdrawal of the subsidy}, which costs more each year than the entire rural school program}. {a2 Camioneros Unidos del Oriente}, whose members {a2.does-e1+e2 have parked across eleven highways}, {a2.says-e1 wants {e1 the increase} rolled back "to the last peso."} Caught between them are {a5 flower exporters}: {a5.says-e1 {a5.p they} lobbied against {e1 the measure} in August and still call {e1 it} reckless}, {a5.says-e2 but {a5.p their} association demanded on Friday that police clear {e2 the roadblocks}}. Economist {a3 Yolima Arbeláez}, once an adviser to the drivers, {a3.says+e1 now says cheap diesel mostly fattened fleet owners and was right to go}; {a3.says-e2 {e2 the blockades}, {a3.p she} said, were extortion}. {a4 Bishop Efraín Zuluaga}, {a4.does=e2 who has offered {a4.p his} seminary for talks, asked reporters not to count {a4.p him} in either column}.
