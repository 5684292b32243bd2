id: r1-nigeria-presidential-debate-01
kind: presidential debate
country: Nigeria
genre: local paper
english: African
form: passage
event e1: the presidential debate of January 14 in Abuja
event e2: a law making presidential debates compulsory
actor a1: Danmusa (person)
actor a2: Ibezim (person)
actor a3: the Debate Planning Group (organization)
actor a4: Adewunmi-Cole (person)
actor a5: the electoral commission (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1 +e2
stance: a5 =e1 =e2

{a1 Danmusa} {a1.does-e1 stayed away from {e1 the debate}}, sending {a1.p his} running mate, whom {a3.d the organisers} did not allow on stage. {a2 Ibezim}, {a2.does+e1 who took part} with two other candidates, {a2.says+e1 said Nigerians deserved to hear from those who sought to govern them}. {a3.says+e1 {a3 The Debate Planning Group} expressed regret at {a1.d the ruling party candidate}'s absence and said {e1 the exercise} had been a success.} {a4 Adewunmi-Cole}, {a4.does+e1 whose law firm was among the sponsors}, {a4.says+e1+e2 called for {e2 debates to be made compulsory}}. Ballot papers for the February poll, according to {a5.d the electoral commission}, are being printed in Lagos.
