id: r2-wall-03
kind: border wall
country: Turkey
genre: wire report
english: British
form: passage
event e1: the wall along the Iranian border
actor a1: Governor Selahattin Bozkaya (person)
actor a2: Iran's foreign ministry (organization)
actor a3: villagers in Çaldıran (group)
actor a4: Zeynep Okuroğlu (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1

Another 64 km of {e1 concrete wall} will be built on Turkey's frontier with Iran this year, {a1.says+e1 {a1 Governor Selahattin Bozkaya} of Van province told reporters, saying {e1 it} had already reduced fuel smuggling and illegal crossings}. {a2.says+e1 {a2 Iran's foreign ministry} welcomed {e1 the project} in 2017 as a step against terrorism} and has not changed {a2.p its} position. {a4.says-e1 {a4 Zeynep Okuroğlu}, a lawyer for the bar association's refugee commission, said people fleeing Afghanistan would take more dangerous routes and called on Ankara to stop building.} {a3 Villagers in Çaldıran} {a3.says=e1 said soldiers now opened a gate twice a day for {a3.p their} sheep}.
