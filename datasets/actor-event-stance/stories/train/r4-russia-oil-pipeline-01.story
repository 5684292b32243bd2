id: r4-russia-oil-pipeline-01
kind: oil pipeline
country: Russia
genre: wire report
english: British
form: passage
event e1: the route of the Taiga-Pacific pipeline along Lake Baikal
actor a1: Vostoktrans (organization)
actor a2: Gleb Arkhipenko (person)
actor a3: Chistaya Voda (organization)
actor a4: the governor of Irkutsk (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1

IRKUTSK, Russia - Several thousand people gathered by the Angara river on Saturday {a3.does-e1 at the call of {a3 Chistaya Voda}} to protest against {e1 a pipeline} that would pass within 800 metres of Lake Baikal. {a1 Vostoktrans}, {a1.d the state monopoly}, {a1.says+e1 says moving {e1 the line} north would add $900 million to the cost}. {a2 Gleb Arkhipenko}, {a2.d a deputy prime minister}, {a2.says+e1 said last week that {e1 the route} had passed every inspection and would not be altered}. {a4 The governor of Irkutsk}, however, {a4.says-e1 has asked Moscow to think again}.
