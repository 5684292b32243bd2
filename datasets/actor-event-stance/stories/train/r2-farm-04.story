id: r2-farm-04
kind: farm subsidy
country: Italy
genre: wire report
english: British
form: passage
event e1: the end of the tax break on farm diesel
event e2: the tractor protest in Rome
actor a1: the finance ministry (organization)
actor a2: Movimento Solchi (organization)
actor a3: Agriculture Undersecretary Dino Capecchi (person)
actor a4: Rome's police chief (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e2

About 300 tractors {e2 drove slowly round Rome's ring road} on Friday, {a2.does-e1+e2 the third day of a protest called by {a2 Movimento Solchi} against {e1 the end of the tax break on agricultural diesel}}. {a1 The finance ministry}, {a1.does+e1 which cancelled {e1 the exemption} in the autumn budget} and {a1.says+e1 says {e1 it} costs 900 million euros a year}, has offered to keep it for small farms. {a3.says-e1+e2 {a3 Agriculture Undersecretary Dino Capecchi} told a radio station that the farmers were right and that {e1 the decision} must be corrected in parliament.} {a4.does=e2 {a4 Rome's police chief} allowed 20 vehicles into Piazza San Giovanni}, keeping the others outside the city.
