id: r1-mexico-police-reform-01
kind: police reform
country: Mexico
genre: wire report
english: American
form: passage
event e1: placing the federal police under army command
event e2: the court challenge to the police reform
actor a1: Mexico's Senate (organization)
actor a2: Zubiría (person)
actor a3: Montemayor-Lugo (person)
actor a4: Causa Segura (organization)
actor a5: Gen. Rodolfo Yáñez-Ocaranza (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 =e1 =e2

MEXICO CITY — {a1 Mexico's Senate} {a1.does+e1 voted early Friday to {e1 hand control of the federal police to the army}}, approving the change 86-42 after a 14-hour session. {a2 Zubiría} {a2.says+e1 said the force had lacked discipline and that {e1 military command} would fix that}. Opposition Sen. {a3 Montemayor-Lugo} {a3.says-e1+e2 said {a3.p she} would {e2 take {e1 the reform} to the Supreme Court}}, where {a4 Causa Segura}, a crime-research group, {a4.does-e1 has already filed an injunction request}. {a5 Gen. Rodolfo Yáñez-Ocaranza}, expected to take over the 110,000 officers, was not at the ceremony.
