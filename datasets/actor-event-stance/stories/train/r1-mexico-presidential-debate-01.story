id: r1-mexico-presidential-debate-01
kind: presidential debate
country: Mexico
genre: wire report
english: American
form: passage
event e1: moving the second presidential debate to Tijuana
actor a1: Mexico's National Electoral Council (organization)
actor a2: Escandón-Ibarra (person)
actor a3: Senator Fausto Villalpando (person)
actor a4: Arechiga (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 +e1

{a1 Mexico's National Electoral Council} {a1.does+e1 voted 7-4 Monday to {e1 hold the second presidential debate in Tijuana}} instead of the capital. {a3.says-e1 {a3 Senator Fausto Villalpando}, who trails in most polls, complained that {e1 the change} came with 12 days' notice and would force {a3.p him} to cancel events in four states.} {a4 Arechiga} {a4.says+e1 welcomed {e1 the decision}, saying migration should be discussed at the border}. {a2.says=e1 "Tijuana, Mexico City, it's all the same to {a2.p me}," said {a2 Escandón-Ibarra}, the front-runner.}
