id: w1-uk-central-bank-01
kind: central bank appointment
country: United Kingdom
genre: parliamentary report
english: British
form: passage
event e1: the appointment of Lord Penhallow to the Monetary Policy Committee
event e2: the amendment requiring a confirmation vote by MPs
actor a1: the Chancellor, Adaeze Merriman (person)
actor a2: Gethin Pryce-Rowlands (person)
actor a3: Dame Rosalind Quayle (person)
actor a4: the Treasury select committee (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1

There is a case, {a2 Gethin Pryce-Rowlands} told the Commons, for letting a man who ran a bank into the ground set the price of money for everybody else, {a2.says-e1 and {a2.p he} looked forward to hearing it}. Laughter; {a1 the Chancellor, Adaeze Merriman}, did not join in. {a1.says+e1 {a1.p She} said that {e1 Lord Penhallow} had learned more from one failure than most directors learn from a career of escapes, and that {a1.p she} would not be withdrawing the name.} {a2.does+e2 {a2.d The Plaid Werin member} then moved {a2.p his} amendment, under which {e2 the House itself would vote on such nominees}.} {a3.says+e2 {a3 Dame Rosalind Quayle}, seconding from the government benches, was careful to add that {a3.p she} was not to be counted among the enemies of {e1 this appointment}}: {a3.says+e1 if {e2 the vote} existed, {a3.p hers} would be an aye}. {a1.does-e2 The whips were put on and {e2 the amendment} fell by 61.} {a4 The Treasury select committee} {a4.says=e1 takes evidence from {e1 the nominee} on Wednesday and has not yet formed an opinion}.
