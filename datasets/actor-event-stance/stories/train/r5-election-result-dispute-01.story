id: r5-election-result-dispute-01
kind: election result dispute
country: Zimbabwe
genre: newspaper report
english: African
form: passage
event e1: the declared result of the Masvingo by-election
event e2: the court petition for a recount
actor a1: Tawanda Chikowore (person)
actor a2: the electoral commission (organization)
actor a3: Sibusisiwe Mpala (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1

{a1.does-e1+e2 Losing candidate {a1 Tawanda Chikowore} has gone to the Electoral Court in Harare to ask for {e2 a recount} in the Masvingo by-election}, {a1.says-e1 claiming that figures from 19 polling stations do not match the returns signed by {a1.p his} agents}. {e1 The result} gave the ruling party's candidate a majority of 623 votes.

{a2.says+e1 {a2 The electoral commission} said {e1 the count} had been conducted in the open and that {a2.p it} stood by the figures.} {a2.says-e2 In an affidavit filed on Wednesday {a2.p it} asked the court to dismiss {e2 the petition} with costs.} {a3 Sibusisiwe Mpala}, who led a team of 60 local observers, {a3.says=e1 said {a3.p her} group would publish {a3.p its} findings next week}.
