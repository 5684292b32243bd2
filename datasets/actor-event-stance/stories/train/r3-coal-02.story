id: r3-coal-02
kind: coal mine
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the coking coal mine near Workington
actor a1: Solway Minerals (organization)
actor a2: the Climate Scrutiny Panel (organization)
actor a3: Trevor Askew (person)
actor a4: the planning inspectorate (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

Plans for {e1 a new coking coal mine} on the Cumbrian coast face a further delay {a4.does=e1 after {a4 the planning inspectorate} reopened {a4.p its} inquiry for three weeks to hear evidence on overseas emissions}. {a1.says+e1 {a1 Solway Minerals} said {a1.p it} remained committed to {e1 the £190m scheme} and would co-operate fully.} {a3.says+e1 {a3 Trevor Askew}, who leads the borough council, said the town had waited eight years and needed the 500 jobs.} {a2.says-e1 The government's advisers on {a2 the Climate Scrutiny Panel} have recommended that permission be refused}, on the ground that European steelmakers will not want the coal after 2035.
