id: w2-argentina-pension-01
kind: pension reform
country: Argentina
genre: broadcast transcript
english: American
form: passage
event e1: the pension reform in Santa Rufina province
event e2: the retirees' Wednesday march
actor a1: Iturrioz (person)
actor a2: Beba Salvatierra (person)
actor a3: Senator Gastón Pugliese (person)
actor a4: Marina Kohan (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

HOST: {a4 Marina Kohan} is outside the legislature for us. {a4 Marina}, how many?

{a4 KOHAN}: {a4.says=e2 Organizers say thirty thousand at {e2 the march}, police say six; {a4.p I} stopped counting at the second block.} What {a4.p I} can tell you is that {a2.does+e2 {a2 Beba Salvatierra} is at the front of {e2 it}}, eighty-one, with a pot and a spoon. {a2.says-e1 {a2.p She} told {a4.p me}: "Forty years {a2.p I} paid in, and {a1 Iturrioz} wants to {e1 move the finish line} while {a2.p I}'m running."}

HOST: And inside?

{a4 KOHAN}: {a1.does+e1 {a1.d The governor} sent {e1 the bill} over {a1.p himself}, by hand.} {a1.says=e2 {a1.p He} wouldn't be drawn on {e2 the crowd}.} The surprise is {a3 Senator Gastón Pugliese}. {a3.does-e1 {a3.p He}'s {a1.p his} own bloc leader, and {a3.p he} just announced {a3.p he}'ll vote no.} {a3.says-e2 Don't mistake {a3.p him} for a marcher, though – {a3.p he} says {e2 the demonstration} is "the worst friend our grandparents have" and should go home.}

HOST: {a4.says=e1 Does {e1 it} pass?}

{a4 KOHAN}: {a4.says=e1 Two votes either way. {a4.p I} wouldn't bet a medialuna on {e1 it}.}
