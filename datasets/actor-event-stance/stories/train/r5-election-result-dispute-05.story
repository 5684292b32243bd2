id: r5-election-result-dispute-05
kind: election result dispute
country: Pakistan
genre: newspaper report
english: Asian
form: passage
event e1: the recount in NA-163 Bahawalnagar
event e2: the sit-in outside the returning officer's office
actor a1: Rana Ehtisham Joiya (person)
actor a2: Begum Zarqa Lalika (person)
actor a3: the returning officer (person)
actor a4: the Pattan Election Monitors (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 =e1
stance: a4 =e1

Supporters of {a1 Rana Ehtisham Joiya} have been camped outside {a3.d the returning officer}'s office since Friday. {a1.does+e2 {a1.p He} sent them tents and food} and {a1.says+e2 told them by phone to stay} {a1.says+e1 until {e1 every bag of ballots} was opened again}. According to the consolidated form {a1.p he} lost by 214 votes, with 5,900 rejected.

{a2.says-e1 {a2 Begum Zarqa Lalika}, the winner, said the law allowed {e1 a recount} only before consolidation and that {a2.p she} would oppose {e1 it} in court.} {a2.says-e2 {a2.p She} asked the police to clear {e2 the protesters}.} {a3 The returning officer} {a3.says=e1 said {a3.p he} had referred the application to Islamabad}. {a4.says=e1 {a4 The Pattan Election Monitors} recorded rejected ballots above the winning margin in 24 seats nationwide.}
