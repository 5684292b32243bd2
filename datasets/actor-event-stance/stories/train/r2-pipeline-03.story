id: r2-pipeline-03
kind: oil pipeline
country: Ukraine
genre: wire report
english: British
form: passage
event e1: the halt of Russian oil transit through the Druzhba-West pipeline
event e2: Hungary's blocking of EU military aid to Ukraine
actor a1: Kyiv (organization)
actor a2: Hungary (organization)
actor a3: the European Commission (organization)
actor a4: Ivo Hradil (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 -e1

{a2.says-e1 {a2 Hungary} on Tuesday accused {a1 Kyiv} of blackmail} over {e1 the halt in supplies of Russian crude through the Ukrainian section of the pipeline} and {a2.does-e1+e2 {e2 blocked the payment of 6.5 billion euros in EU military aid}}. {a1.does+e1 {a1 Ukraine} imposed {e1 the stoppage} in June when {a1.p it} put the Russian producer under sanctions}; {a1.says+e1 {a1.p its} energy ministry said the measure would remain}. {a4.says-e1 Slovak refinery director {a4 Ivo Hradil} said {e1 the cut-off} was harming {a4.p his} plant more than Moscow and asked {a1 Kyiv} to lift {e1 it}.} {a3 The European Commission} {a3.says=e1 said {a3.p it} needed more time to gather evidence before taking a view}.
