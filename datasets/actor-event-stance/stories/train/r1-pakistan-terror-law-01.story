id: r1-pakistan-terror-law-01
kind: terror law
country: Pakistan
genre: parliamentary report
english: Asian
form: passage
event e1: the bill extending military courts for terrorism suspects
event e2: the lawyers' boycott of the courts on Thursday
actor a1: Law Minister Barrister Zulfiqar Talpur-Rind (person)
actor a2: Senator Gul Bano Kakar (person)
actor a3: the Sindh Lawyers' Convention (organization)
actor a4: Senate Chairman Rao Iftikhar (person)
actor a5: Maulana Sibghatullah Hashmi (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 =e1 =e2
stance: a5 -e1

The Senate on Monday passed {e1 a bill giving military courts another two years to try terrorism suspects}, amid a walkout led by {a2 Senator Gul Bano Kakar}. {a2.says-e1 {a2.p She} said civilian judges had been given neither the money nor the protection they were promised.} {a1.says+e1 {a1 Law Minister Barrister Zulfiqar Talpur-Rind}, piloting {e1 the legislation}, said the courts had convicted 311 people and that there was no alternative for the time being.} {a1.says-e2 {a1.p He} asked the bar to stay at work on Thursday.} {a5 Maulana Sibghatullah Hashmi}'s party {a5.does-e1 abstained in the committee and voted against {e1 it} on the floor}. {a3 The Sindh Lawyers' Convention} {a3.says-e1+e2 announced {e2 a boycott of the courts on Thursday}}. {a4.does=e1 {a4 Senate Chairman Rao Iftikhar} fixed two hours for the debate.}
