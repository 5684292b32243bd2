id: r2-wall-02
kind: border wall
country: Poland
genre: wire report
english: British
form: passage
event e1: the wall on the border with Belarus
actor a1: Interior Minister Dobromir Sadowniczak (person)
actor a2: the European Commission president (person)
actor a3: Fundacja Przesmyk (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1

Soldiers have completed 140 km of {e1 the steel barrier}, {a1.says+e1 {a1 Interior Minister Dobromir Sadowniczak} said during a visit to Kuźnica, adding that attempts to cross had fallen by half where {e1 it} stands}. {a3.says-e1 Aid group {a3 Fundacja Przesmyk} said {e1 the wall} had pushed migrants into marshes where at least 11 have died since spring and demanded that building stop.} {a2.says=e1 {a2 The European Commission president}, asked in Brussels about EU money for {e1 the fence}, said the question had not been discussed by the commissioners.}
