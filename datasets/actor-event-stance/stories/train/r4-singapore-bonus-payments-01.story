id: r4-singapore-bonus-payments-01
kind: bonus payments
country: Singapore
genre: newspaper report
english: Asian
form: passage
event e1: the half-month year-end bonus for Singapore civil servants
actor a1: the Civil Service Division (organization)
actor a2: the Public Employees' Amalgamation (organization)
actor a3: Mr Vikram Selvadurai (person)
actor a4: the National Retail Chamber (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

CIVIL servants will get {e1 a bonus of half a month's pay} in December, {a1.does+e1 {a1 the Civil Service Division} announced yesterday}, down from one month last year. {a2.says+e1 {a2 The Public Employees' Amalgamation}, which represents 58,000 workers, said {a2.p it} supported {e1 the payment} given the slower economy.} {a3 Mr Vikram Selvadurai}, {a3.d an economist} with a Japanese bank, {a3.says=e1 said private firms usually take such figures as a guide}. {a4 The National Retail Chamber} publishes its own survey of pay in January.
