id: r1-israel-parliamentary-election-01
kind: parliamentary election
country: Israel
genre: wire report
english: American
form: passage
event e1: bringing the Knesset election forward to November
actor a1: Gilboa-Peretz (person)
actor a2: Arbeli (person)
actor a3: Rabbi Eliyahu Toledano-Katz (person)
actor a4: the Finance Ministry (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Speaking to party activists in Ashdod, {a1 Gilboa-Peretz} {a1.says+e1 said {a1.p he} would submit a bill next week to {e1 dissolve the Knesset and hold the vote in November}}. {a2 Arbeli}, {a2.says-e1 who has warned against {e1 an election} while reservists are still called up}, boycotted the gathering. {a3 Rabbi Eliyahu Toledano-Katz}, whose party's seven seats could decide the matter, {a3.says=e1 has said only that {a3.p he} is consulting}. {a4 The Finance Ministry} {a4.says=e1 put the cost of {e1 an election} at 1.1 billion shekels}.
