id: r3-school-03
kind: school closure
country: Nigeria
genre: wire report
english: African
form: passage
event e1: the closure of boarding schools in Zamfara
actor a1: the Zamfara state government (organization)
actor a2: the Parent-Teacher Forum (organization)
actor a3: the UN children's agency (organization)
actor a4: Malam Ibrahim Gusau-Dogo (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a1.does+e1 {a1 The Zamfara state government} ordered {e1 all boarding schools closed} on Friday} after gunmen abducted 40 pupils from a college in Kaya. {a2.says+e1 {a2 The Parent-Teacher Forum} said {e1 the step} was necessary and that lives came before lessons.} {a3.says-e1 {a3 The UN children's agency} called on the authorities to reopen {e1 them} with guards, warning that girls who go home are often married off.} {a4 Malam Ibrahim Gusau-Dogo}, {a4.d the principal of the college}, has been receiving treatment in Gusau since the raid.
