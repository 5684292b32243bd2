id: r1-us-executive-resignation-01
kind: executive resignation
country: United States
genre: business page
english: American
form: passage
event e1: the ouster of Lumenoy chief executive Grant Voorhies
event e2: Voorhies's reinstatement as chief executive
actor a1: Grant Voorhies (person)
actor a2: Lumenoy's board (organization)
actor a3: Priya Ramsundar (person)
actor a4: hundreds of employees (group)
actor a5: Caldera Ventures (organization)
stance: a1 -e1
stance: a2 +e1 -e2
stance: a3 =e1
stance: a4 -e1 +e2
stance: a5 -e1 +e2

{a4 Hundreds of employees} {a4.does-e1+e2 signed a letter on Monday threatening to leave unless {e2 {a1 Grant Voorhies} is reinstated as chief executive}}, three days after {a2 Lumenoy's board} {a2.does+e1 {e1 dismissed {a1.p him}}}. {a2.d The directors} {a2.says+e1 said in a memo that {a1 Mr. Voorhies} had not been candid about a contract with the Saudi government and that {a2.p they} stood by {e1 the decision}} {a2.says-e2 and would not {e2 take {a1.p him} back}}. {a5 Caldera Ventures}, the company's largest investor, {a5.says-e1+e2 is pressing for {e2 {a1.p his} return}}, according to two people briefed on the talks. {a1.says-e1 {a1 Mr. Voorhies} wrote on X that {a1.p he} had been fired "without a conversation."} {a3 Priya Ramsundar}, the finance chief, {a3.does=e1 was named interim head} and {a3.says=e1 told staff {a3.p her} job was to keep the lights on}.
