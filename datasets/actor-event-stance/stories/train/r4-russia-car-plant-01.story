id: r4-russia-car-plant-01
kind: car plant
country: Russia
genre: wire report
english: British
form: passage
event e1: the Korean car plant near Kaluga
actor a1: Selivanov (person)
actor a2: Sejin (organization)
actor a3: the Russian Union of Parts Makers (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1

{a2 Sejin} {a2.does+e1 started trial output at {e1 the 400 million euro factory} on Thursday} and will make 150,000 cars a year there when {e1 it} is at full capacity. {a1 Selivanov}, {a1.does+e1 who exempted {a2.d the company} from property tax until 2018}, {a1.does+e1 drove the first saloon off the line}. Less than a third of the components are made locally; {a3.says=e1 {a3 the Russian Union of Parts Makers} expects that to rise to about half by 2013}.
