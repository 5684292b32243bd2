id: r2-drug-07
kind: drug approval
country: Argentina
genre: wire report
english: American
form: passage
event e1: the emergency approval of the Russian vaccine in Argentina
event e2: the criminal complaint against Health Minister Uriburu
actor a1: Health Minister Germán Uriburu (person)
actor a2: Deputy Valeria Castiñeira (person)
actor a3: the drug agency's staff union (organization)
actor a4: Dr. Noemí Zapiola (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2

{a2.does-e1+e2 Opposition {a2 Deputy Valeria Castiñeira} filed {e2 a criminal complaint} on Tuesday against {a1 Health Minister Germán Uriburu}} over {e1 the emergency approval of a Russian vaccine}, {a2.says-e1 which {a2.p she} says was granted "without a single document in Spanish"}. {a1.does+e1 {a1 Uriburu} signed {e1 the authorization} two days before Christmas} and {a1.says+e1 said {e1 it} would save thousands of lives}; {a1.says-e2 {a1.p he} called {e2 the complaint} a campaign stunt}. {a3.says-e1 {a3 The drug agency's staff union} said {a3.p its} experts had been given no time to review the file and {e1 the approval} should be revoked.} {a4 Dr. Noemí Zapiola}, {a4.d an infectious disease specialist who sits on an advisory commission}, {a4.says=e1 said the commission was not asked for its opinion}.
