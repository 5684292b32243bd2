id: r1-mexico-tax-law-01
kind: tax law
country: Mexico
genre: business page
english: American
form: passage
event e1: the new export tax on silver
event e2: the miners' request for an injunction
actor a1: Urrutia-Paz (person)
actor a2: the mining chamber Minaex (organization)
actor a3: Tiscareño (person)
actor a4: Plata del Norte (organization)
actor a5: the rating agency Halden (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1 =e2

Mexico's lower house passed {e1 a 3.5 percent tax on silver exports} late Tuesday, sending {e1 it} to the Senate. {a2 The mining chamber Minaex} {a2.does-e1+e2 says {a2.p it} will seek {e2 an injunction} if {e1 the bill} becomes law}, and {a3 Tiscareño}, whose state produces more silver than any other, {a3.does-e1 flew to the capital to lobby senators}. {a1 Urrutia-Paz} {a1.says+e1 said prices had doubled in two years and miners could pay}. {a4 Plata del Norte} reported quarterly profit of $212 million on Wednesday and {a4.says=e1 did not mention {e1 the levy}}. {a5 The rating agency Halden} {a5.says=e1 said {e1 it} had made no change to {a5.p its} outlook for the sector}.
