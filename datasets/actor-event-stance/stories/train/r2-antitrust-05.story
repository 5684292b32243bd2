id: r2-antitrust-05
kind: antitrust suit
country: Brazil
genre: business page
english: American
form: passage
event e1: the antitrust case against the payments company Moedar
event e2: the fine of 380 million reais for Moedar
actor a1: Moedar (organization)
actor a2: Brazil's antitrust tribunal (organization)
actor a3: Counselor Fábio Lindoso (person)
stance: a1 -e1 -e2
stance: a2 =e1 =e2
stance: a3 +e1 +e2

A decision in {e1 the case against {a1 Moedar}}, accused of forcing merchants to use {a1.p its} card readers, was postponed on Wednesday after one member of {a2 Brazil's antitrust tribunal} {a2.does=e1 asked for more time}. {a3.says+e1+e2 {a3 Counselor Fábio Lindoso}, the rapporteur, had already called for {e2 a fine of 380 million reais}.} {a1.says-e1-e2 {a1 Moedar} has asked for {e1 it} to be thrown out, saying {a1.p its} market share has shrunk from 46 to 31 percent since 2020.}
