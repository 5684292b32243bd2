id: n3-portugal-banksale-01
kind: sale of rescued bank
country: Portugal
genre: newspaper report
english: British
form: article
event e1: the sale of Banco Atlântida to the Stonebridge fund
actor a1: Finance Minister Helder Patrício (person)
actor a2: Stonebridge (organization)
actor a3: the resolution fund (organization)
actor a4: Gaspar Vilhena (person)
actor a5: the Association of Injured Bondholders (organization)
actor a6: Caixa Douro (organization)
actor a7: the Left Front (organization)
actor a8: Manuela Quintino (person)
actor a9: the bank employees' union (organization)
actor a10: the European Commission (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 +e1
stance: a10 =e1

Six years after Banco Atlântida was saved with 3.3bn euros of public money, {e1 three quarters of its capital is to pass to {a2 Stonebridge}}, {a2.d a fund from Connecticut}, for a payment of one euro and a promise to inject 900m.

{a3 The resolution fund}, as seller, {a3.does+e1 put {a3.p its} signature to the deed in Lisbon on Friday} and will keep the remaining quarter.

{a1 Finance Minister Helder Patrício} {a1.says said nobody who remembered what had been paid in could be happy.} {a1.says+e1 {a1.p He} told journalists that Brussels had set a deadline of the end of the year, after which the bank would have been wound up.}

{a1.says+e1 "{a1.p I} took over a file with two previous attempts in it, both of which failed. {a1.p I} was not going to add a third," {a1 Patrício} said.}

{a4.d The former governor of the central bank}, {a4 Gaspar Vilhena}, {a4.says-e1 said {a1.d the minister} had been outplayed.} {a4.says-e1 Nationalisation would have cost the taxpayer less, {a4.p he} told public television, and the guarantee of up to 2bn on old loans could still fall due.}

{a7 The Left Front}, on whose 17 deputies the minority government relies, {a7.does-e1 walked out of a briefing on Thursday} and {a7.does-e1 tabled a bill that would make any transfer subject to a vote}. {a7.says {a7.p It} stopped short of withdrawing support from the cabinet.}

Conservatives, who set up {a3.d the resolution fund} when they were in office, were critical of the price. {a8.d Their finance spokeswoman}, {a8 Manuela Quintino}, {a8.says accused {a1 Patrício} of having bargained badly.} {a8.says+e1 But {a8.p she} ruled out voting with {a7 the Left Front} and said {e1 the transaction} must be completed by 31 December.}

{a6 Caixa Douro}, whose own offer was turned down in July, {a6.does-e1 filed for an injunction in the administrative court}. {a5.does-e1 {a6.p It} was joined by {a5 the Association of Injured Bondholders}}, whose 2,700 members lost their savings in the rescue. {a5.says-e1 {a5.p They} say {a2.d the fund} will be under no duty to negotiate with {a5.p them}.}

{a2 Stonebridge} {a2.says+e1 said in a statement that {a2.p it} was a patient owner and would add 150 lending officers in the north.} {a2.says {a2.p It} has no comment on the court case.}

{a9 The bank employees' union}, which fought the closure of 140 branches last year, {a9.says+e1 said {a9.p it} had received assurances on the pension scheme and would recommend that staff work with {a2.d the new owner}. "{a9.p We} have had enough of waiting," {a9.p it} said.}

{a10 The European Commission} {a10.says=e1 confirmed that a file on {e1 the operation} had been opened under state aid rules and that an answer could be given in November.} {a10.says=e1 {a10.p It} would not be drawn on the content.}
