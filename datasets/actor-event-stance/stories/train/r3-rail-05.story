id: r3-rail-05
kind: rail strike
country: Sweden
genre: wire report
english: British
form: passage
event e1: the wildcat strike on Stockholm commuter trains
actor a1: about 60 drivers (group)
actor a2: the train drivers' union (organization)
actor a3: Mälar Rail (organization)
actor a4: the Labour Court (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 -e1

{a4.does-e1 {a4 The Labour Court} ruled on Wednesday that {e1 a three-day stoppage on Stockholm's commuter trains} had been illegal} and {a4.does-e1 ordered {a1 about 60 drivers} to pay 3,000 kronor each}. {a1.does+e1 {a1.p They} had walked out in April over {a3.d the operator}'s plan to remove conductors.} {a3.does-e1 {a3 Mälar Rail} brought the case} and had asked for twice the sum. {a2.says=e1 {a2 The train drivers' union}, which did not organise {e1 the strike}, said {a2.p it} would read the judgment before commenting.}
