id: r1-mexico-climate-pledge-01
kind: climate pledge
country: Mexico
genre: wire report
english: American
form: passage
event e1: dropping Mexico's 2030 methane target
event e2: the Tula gas field project
actor a1: Energy Minister Octavio Larrañaga (person)
actor a2: Petronac (organization)
actor a3: Cielo Limpio (organization)
actor a4: U.S. climate envoy Susan Abramczyk (person)
actor a5: Sen. Itzel Xicoténcatl (person)
stance: a1 +e1 +e2
stance: a2 +e2
stance: a3 -e1 -e2
stance: a4 =e1
stance: a5 -e1

Mexico's government confirmed on Monday that it {e1 would no longer pursue a 30 percent cut in methane by 2030}. {a1 Energy Minister Octavio Larrañaga} {a1.says+e1 said the goal had been set by {a1.p his} predecessors without any study}.

{a3.says-e1 The environmental group {a3 Cielo Limpio} called {e1 the decision} reckless}, noting that {a2 Petronac}, {a2.does+e2 which will {e2 begin drilling at Tula} in the spring}, flares more gas than any company in the region. {a3.says-e2 {a3.d The group} wants {e2 the project} halted.} {a1.says+e2 {a1 Larrañaga} said {e2 Tula} would go forward.} {a5 Sen. Itzel Xicoténcatl}, a former ally of the president, {a5.says-e1 introduced a motion to restore {e1 the target}}. {a4 U.S. climate envoy Susan Abramczyk} {a4.says=e1 said Washington had been informed}.
