id: r4-russia-bonus-payments-01
kind: bonus payments
country: Russia
genre: newspaper report
english: British
form: passage
event e1: the bonuses for deputies of the Tver regional assembly
event e2: the raising of the retirement age for officials (unrelated)
actor a1: Korzunov (person)
actor a2: Raisa Tishchenko (person)
actor a3: the prosecutor's office (organization)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 =e1 =e2

{a1 Korzunov} {a1.does+e1 signed the order for {e1 the payments}, two months' salary each}, a day before the assembly froze allowances for veterans. {a2.does-e1 {a2 Raisa Tishchenko}, {a2.d who leads a pensioners' association}, sent a complaint} to {a3 the prosecutor's office}, which {a3.says=e1 said a check was under way and would take a month}.
