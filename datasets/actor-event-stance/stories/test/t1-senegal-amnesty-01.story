id: t1-senegal-amnesty-01
kind: amnesty bill
country: Senegal
genre: wire report
english: African
form: passage
event e1: Senegal's amnesty bill for the Kolda riots
event e2: the deputies' walkout before the amnesty vote
actor a1: Coumba Ndoffène Sarr (person)
actor a2: the Collective of Kolda Families (organization)
actor a3: Maître Babacar Thioune (person)
actor a4: Jubbanti (organization)
actor a5: Imam Serigne Mor Lèye (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1
stance: a4 -e1 +e2
stance: a5 +e1

DAKAR - Senegal's parliament on Saturday wiped the slate clean for soldiers and rioters alike over the 2022 violence in Kolda, in which 31 people died. {a4.does-e1+e2 The 48 deputies of the opposition bloc {a4 Jubbanti} had {e2 filed out singing the anthem} before the vote on {e1 the bill}.} "Those who leave the table have no right to complain of the meal," {a1.says-e2 commented Justice Minister {a1 Coumba Ndoffène Sarr},} {a1.does+e1 who steered {e1 the text} through three readings}. {a2 The Collective of Kolda Families} watched from the gallery. {a2.says+e2 {a2.p Its} president, Adja Mballo, said {e2 the empty benches} were "the only thing I was proud of today"}; {a2.says-e1 her brother's killer, she said, would be back in uniform by Monday}. {a3 Maître Babacar Thioune}, {a3.d who represents {a2 the Collective}}, {a3.says=e1 confirmed that {a2.does-e1 {a2.p it} had instructed {a3.p him} to challenge {e1 the measure} before the Constitutional Council}}. {a5.says+e1 In Touba, {a5 Imam Serigne Mor Lèye} dedicated {a5.p his} evening sermon to {e1 the law}: a house that cannot forget, {a5.p he} preached, will burn twice.}
