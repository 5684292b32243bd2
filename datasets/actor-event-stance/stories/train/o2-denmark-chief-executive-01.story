id: o2-denmark-chief-executive-01
kind: chief executive dismissal
country: Denmark
genre: business page
english: British
form: article
event e1: the dismissal of Henrik Vestbo as chief executive of Agrifrø
actor a1: Henrik Vestbo (person)
actor a2: Birgitte Lauridsen (person)
actor a3: the Holmegaard Foundation (organization)
actor a4: Claus Ejstrup (person)
actor a5: Fynspension (organization)
actor a6: Mette Rosager (person)
actor a7: Nils Terkelsen (person)
actor a8: employee representatives on the board (group)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1

Danish seed producer Agrifrø {e1 parted with its chief executive} on Thursday evening, eleven days before its annual results, and put its finance director in charge until a successor is found.

{a2 Birgitte Lauridsen}, {a2.d who has chaired the board since 2022}, {a2.says+e1 said {e1 {a1 Henrik Vestbo} had been asked to leave} because the integration of a Dutch vegetable business bought two years ago was taking too long.} {a2.says+e1 "{a2.p I} have a lot of respect for what {a1 Henrik} has built. But {a2.p we} needed somebody else for the next part," {a2.p she} told analysts on a call.}

{a1 Vestbo}, 54, {a1.says-e1 said {a1.p he} had been given 20 minutes' notice of the meeting. The Dutch unit had made a profit in both of the last quarters, {a1.p he} said, and "not one target in the plan that {a1.p I} presented in May has been missed".}

{a1.does-e1 {a1.p He} has engaged a Copenhagen law firm} and {a1.does-e1 has so far declined to sign the severance terms, which are worth 9 million kroner}.

The vote was 5 to 3. {a8 The employee representatives on the board} {a8.does-e1 all voted with the minority}.

{a3 The Holmegaard Foundation}, {a3.d which controls 58 per cent of the votes}, {a3.says+e1 said {a3.p it} stood behind {a2 Lauridsen}.} {a3.says+e1 {a3.p It} had been dissatisfied with the return on capital "for some time", {a3.p it} said.}

Among the smaller owners {a5 Fynspension} {a5.does-e1 has asked for an extraordinary general meeting}. {a5.says-e1 {a5.d The pension fund} wants to know what it cost to {e1 remove {a1.d a manager}} under whom the shares had risen by 74 per cent.}

{a6 Mette Rosager}, who follows the sector at a bank in Aarhus, {a6.says-e1 cut {a6.p her} recommendation to sell. "They have lost the one person whom growers in Holland actually talk to," {a6.p she} wrote.}

A former chairman, {a7 Nils Terkelsen}, {a7.says+e1 said {e1 it} should have come a year ago. {a7.p He} had hired {a1 Vestbo} in 2015 and called {a1.p him} a fine salesman.}

{a4 Claus Ejstrup}, {a4.d the interim chief}, {a4.says=e1 told staff that {a4.p he} had not sought the job and would not comment on the reasons for {e1 the change}. The results will be published on the 21st as planned, {a4.p he} said.}

The shares closed 6.3 per cent lower.
