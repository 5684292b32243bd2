id: r1-india-executive-resignation-01
kind: executive resignation
country: India
genre: business page
english: Indian
form: passage
event e1: the resignation of Tejaswi Airways CEO Rohan Mehrishi
actor a1: Rohan Mehrishi (person)
actor a2: Tejaswi Airways (organization)
actor a3: the Pilots' Welfare Guild (organization)
actor a4: civil aviation secretary K. Thangavelu (person)
actor a5: Suhasini Rautray (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1

MUMBAI: {a1 Rohan Mehrishi} {a1.does+e1 {e1 put in {a1.p his} papers} as chief executive of {a2 Tejaswi Airways} on Thursday}, {a1.says+e1 writing to colleagues that after four years it was time for someone else}. {a2.d The carrier} {a2.says=e1 informed the exchanges after market hours}.

{a5.says-e1 {a5 Suhasini Rautray}, who holds 31 per cent, had tried to persuade {a1.p him} to stay until the new aircraft arrive}, sources said. {a3 The Pilots' Welfare Guild}, which signed a wage settlement with {a1.p him} in June, {a3.says-e1 termed {e1 the exit} "a big loss"}. {a4.says=e1 {a4 Civil aviation secretary K. Thangavelu} said the ministry was watching passenger refunds and not boardroom changes.}
