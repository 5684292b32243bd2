id: r2-wall-06
kind: border wall
country: Greece
genre: wire report
english: British
form: passage
event e1: the extension of the Evros border fence
actor a1: Citizen Protection Minister Thanos Kalliontzis (person)
actor a3: Left Renewal (organization)
actor a4: the European border agency (organization)
stance: a1 +e1
stance: a3 -e1
stance: a4 =e1

A further 35 km of {e1 steel fence} will go up along the Evros river at a cost of 100 million euros, {a1.says+e1 {a1 Citizen Protection Minister Thanos Kalliontzis} told a group of ambassadors on Saturday}. {a3.says-e1 {a3 Left Renewal}, the main opposition party, described {e1 the extension} as a monument to failure and {a3.does-e1 voted against the appropriation}.} {a4 The European border agency}, which has 400 officers on the river, {a4.says=e1 said decisions on {e1 fences} were for member states}.
