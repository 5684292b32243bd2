id: r3-gun-04
kind: gun control
country: Germany
genre: wire report
english: British
form: passage
event e1: the tightening of the gun law
actor a1: Klaus-Dieter Emmerling (person)
actor a2: the Interior Ministry (organization)
actor a3: Bavaria (organization)
actor a4: the Federal Criminal Statistics Office (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

{a2.does+e1 {a2 The Interior Ministry} wants to ban crossbows and semi-automatic rifles from private homes and has sent {e1 a draft} to the 16 states}. {a1.says-e1 {a1 Klaus-Dieter Emmerling}, president of the marksmen's league, said law-abiding members were being made to pay for failings of the authorities.} {a3.says=e1 {a3 Bavaria} asked for more time to study {e1 the text}.} {a4.says=e1 {a4 The Federal Criminal Statistics Office} counted 4,700 offences involving a firearm last year.}
