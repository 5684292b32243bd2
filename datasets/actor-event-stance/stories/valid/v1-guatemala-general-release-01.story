id: v1-guatemala-general-release-01
kind: prisoner release
country: Guatemala
genre: wire report
english: American
form: passage
event e1: the house-arrest release of former general Aníbal Sosa
event e2: the recusal of Judge Quiñónez
actor a1: Widows of Rabinal (organization)
actor a2: Judge Mirna Quiñónez (person)
actor a3: Aníbal Sosa (person)
actor a4: the Foundation for Military Honor (organization)
actor a5: Evelyn Pacay (person)
stance: a1 -e1 -e2
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1 +e2
stance: a5 =e1

GUATEMALA CITY -- Aged 84 and in a wheelchair, {a3 Aníbal Sosa}, {a3.d the former general} convicted in the massacre of 160 villagers, left the Mariscal Zavala military prison on Wednesday for a daughter's apartment. {a3.does+e1 {a3.p He} had asked for {e1 the move} four times.} {a2.does-e1 Three times {a2 Judge Mirna Quiñónez} turned {a3.p him} down}; the fourth request reached a substitute after {a2.p she} was
{e2 forced off the case} over a remark at a dinner. {a4.says+e2 Removing {a2.p her} was "the first honest act in this whole affair," said {a4 the Foundation for Military Honor}}, {a4.does+e1 which sent a brass band to play under the new balcony}. {a1 Widows of Rabinal} sent nobody. {a1.says-e2 {a1.p They} had defended {a2.d the judge} in every forum there is}, and {a1.says-e1 now, {a1.p their} statement said, "{a1.p we}
lose twice: {e2 first the judge}, {e1 then the sentence}"}. {a5 Evelyn Pacay}, {a5.d a prison service spokeswoman}, {a5.says=e1 confirmed the time of departure, 6:40 a.m.}
