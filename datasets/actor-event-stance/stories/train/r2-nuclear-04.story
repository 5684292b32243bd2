id: r2-nuclear-04
kind: nuclear plant
country: Egypt
genre: wire report
english: British
form: passage
event e1: the nuclear power plant at Ras Amir
actor a1: Electricity Minister Yehia Shenouda (person)
actor a2: Rosenergostroy (organization)
actor a3: landowners at Ras Amir (group)
actor a4: Dr Amgad Nosseir (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1

Concrete was poured on Saturday for the first of four reactors at Ras Amir on the Mediterranean coast. {a2 Rosenergostroy}, {a2.d the Russian contractor}, {a2.does+e1 is lending Egypt 85 per cent of the $30 billion cost}. {a1.says+e1 {a1 Electricity Minister Yehia Shenouda} told guests that {e1 the plant} was "a dream of three generations of Egyptians".} {a3 Landowners at Ras Amir}, who occupied the site in 2012, {a3.says=e1 have since accepted compensation}, officials said. {a4.says-e1 {a4 Dr Amgad Nosseir}, a physicist who once advised the ministry, said in an article on Sunday that solar power would have been cheaper and that {e1 the project} should be stopped before more debt is taken on.}
