id: r3-vaccine-03
kind: vaccine mandate
country: Germany
genre: wire report
english: British
form: passage
event e1: the compulsory measles vaccination for schoolchildren
actor a1: Constitutional Court (organization)
actor a2: Dr. Henrike Pohlmann (person)
actor a3: four families from Saxony (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1

{a1.does+e1 Germany's {a1 Constitutional Court} upheld {e1 the requirement that schoolchildren be vaccinated against measles}}, rejecting complaints by {a3.does-e1 {a3 four families from Saxony} who had refused the injection}. {a2.says+e1 {a2 Dr. Henrike Pohlmann}, head of the paediatricians' association, hailed {e1 the ruling} as a good day for infants who are too young for the vaccine.}
