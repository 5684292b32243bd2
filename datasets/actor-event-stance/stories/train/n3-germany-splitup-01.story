id: n3-germany-splitup-01
kind: company split-up
country: Germany
genre: broadcast transcript
english: British
form: article
event e1: the break-up of Hallbach AG into two companies
actor a1: Hallbach (organization)
actor a2: Corinna Wedekind (person)
actor a3: Jürgen Plath (person)
actor a4: Torvald Equity (organization)
actor a5: the Hallbach Foundation (organization)
actor a6: Annegret Thelen (person)
actor a7: Ralf Sommerkamp (person)
actor a8: Stefan Overath (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

PRESENTER: The engineering group {a1 Hallbach}, one of the biggest employers in the Ruhr, is {e1 to be divided}. Lifts and automation on one side, steel and ship parts on the other. The supervisory board approved {e1 it} last night by eleven votes to nine. Our business correspondent is in Bochum.

CORRESPONDENT: Yes, and {e1 it} was as close as the numbers suggest. The nine were the workers' representatives, {a3.does-e1 led by {a3 Jürgen Plath} of the metalworkers' federation}. {a3.does-e1 {a3.p He} left the building before {e1 the vote} was announced} and {a3.says-e1 said the steel half would start life with most of the pensions and very little of the cash.}

PRESENTER: So who wanted {e1 this}?

CORRESPONDENT: {a4.d A Swedish fund}, {a4 Torvald Equity}, {a4.does+e1 has demanded {e1 it} in public letters since 2021}. But {a4.p it} holds only 7%. What made the difference was {a5 the Hallbach Foundation}, which holds 23 and had always refused. {a5.says {a5.p Its} chairman was very critical of {a4 Torvald} again last night. {a5.p He} said {a4.p its} letters had done damage to the name of the firm.} {a5.says+e1 Then {a5.p he} told us that {a5.d the foundation} had looked at the order books and no longer saw an alternative.}

{a2.d The chief executive}, {a2 Corinna Wedekind}, {a2.does+e1 presented {e1 the plan} {a2.p herself}}. {a2.says+e1 "{a1.p We} have two businesses that do not need each other and fight for the same euro every budget round," {a2.p she} said.} {a2.says+e1 And {a2.p she} complained that {a3 Plath} had not come with a single proposal of {a3.p his} own in two years.}

PRESENTER: And the politicians?

CORRESPONDENT: {a6.d The state premier}, {a6 Annegret Thelen}, {a6.says-e1 has said {a6.p she} will not sign the guarantee of 600 million that the steel side is asking for, as long as {e1 it} goes ahead in this form.} {a6.says {a6.p She} did add that {a2 Ms Wedekind} had inherited most of the problems.}

{a7.d The mayor of Bochum}, {a7 Ralf Sommerkamp}, is more careful. {a7.says=e1 {a7.p He} told us there were people in {a7.p his} town on both sides and {a7.p he} had invited them all to the town hall on Thursday.}

PRESENTER: Does {e1 it} make sense?

CORRESPONDENT: I put that to {a8 Stefan Overath}, {a8.d who follows industrial companies at a bank in Düsseldorf}. {a8.says=e1 {a8.p He} says the sum of the parts is about 15% higher than today's value if the pensions are split fairly, and lower if they are not. That has not been settled.}

{a1 Hallbach} {a1.does+e1 has booked 340 million euros for the cost of {e1 the separation}}. Shareholders vote in May, and a simple majority is enough.
