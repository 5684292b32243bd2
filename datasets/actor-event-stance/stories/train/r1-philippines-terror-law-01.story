id: r1-philippines-terror-law-01
kind: terror law
country: Philippines
genre: wire report
english: Asian
form: passage
event e1: the designation of the Bukidnon farmers' group as terrorists
actor a1: the Anti-Terror Board (organization)
actor a2: Kilusang Magbubukid (organization)
actor a3: Cabahug (person)
actor a4: Pangilinan-Vera (person)
actor a5: the Human Rights Commission (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1

{a1 The Anti-Terror Board} {a1.does+e1 has {e1 listed the {a2 Kilusang Magbubukid} as a terrorist organization}}, freezing bank accounts used to run {a2.p its} seed cooperative. {a2.says-e1 {a2.d The group} said {a2.p it} had never taken up arms} and {a2.does-e1 asked the Court of Appeals to void {e1 the designation}}. {a4 Pangilinan-Vera} {a4.says+e1 said {e1 the decision} rested on the testimony of former rebels}. {a3 Cabahug}, {a3.says-e1 who voted against the anti-terror law in 2020, called {e1 it} "red-tagging by resolution"}. {a5.does=e1 {a5 The Human Rights Commission} said {a5.p it} had sent investigators.}
