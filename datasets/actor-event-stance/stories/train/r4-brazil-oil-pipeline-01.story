id: r4-brazil-oil-pipeline-01
kind: oil pipeline
country: Brazil
genre: wire report
english: American
form: passage
event e1: the Urucu gas pipeline across the Amazon
event e2: the occupation of the Coari pumping station
actor a1: Petrosolo (organization)
actor a2: Aritana Kuruaya (person)
actor a3: Everaldo Seabrinha (person)
actor a4: the environment institute (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 =e1

COARI, Brazil - About 120 Indians {e2 took over a pumping station} on the upper Amazon on Tuesday, {a2.says-e1 demanding that {e1 the pipeline} be rerouted away from their land}. "{a2.p We} will stay {e2 here} until the machines go," {a2.does+e2 {a2.d their chief}, {a2 Aritana Kuruaya}, told a radio station from inside the fence}. {a1.d The state company} {a1 Petrosolo}, {a1.does+e1 which is laying {e1 the 410-mile line}}, {a1.does-e2 asked a federal judge for an eviction order}. {a3.says-e2 {a3 Everaldo Seabrinha}, {a3.d the justice minister}, said no grievance entitled anyone to {e2 occupy a plant}}; {a3.says=e1 {a3.p he} said {e1 the route} was outside {a3.p his} department}. {a4 The environment institute} licensed {e1 the work} in 2004.
