id: r3-rail-02
kind: rail strike
country: Germany
genre: wire report
english: British
form: passage
event e1: the six-day train drivers' strike
actor a1: the GLF (organization)
actor a2: Landbahn (organization)
actor a3: the Federation of Chemical Industries (organization)
actor a4: Chancellor Ulrich Bessenheimer (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

BERLIN - {a1.does+e1 {a1 The GLF} called {a1.p its} members out for {e1 six days} from Wednesday}, {e1 the longest stoppage} in the railways' history, in a dispute over a 35-hour week. {a2.does-e1 {a2 Landbahn} asked a Frankfurt labour court for an injunction} but was turned down in the evening. {a3.says-e1 {a3 The Federation of Chemical Industries} said plants along the Rhine had supplies for four days and called {e1 the action} disproportionate.} {a4.says=e1 {a4 Chancellor Ulrich Bessenheimer}, on a visit to Oslo, said that wages were a matter for the two sides.}
