id: n1-scotland-local-income-tax-01
kind: local income tax
country: Scotland
genre: web news
english: British
form: article
event e1: the executive's plan for a local income tax
actor a1: Euan Galbraith (person)
actor a2: Sheila Moncur (person)
actor a3: the Scottish Civic Party (organization)
actor a4: the Association of Scottish Town Councils (organization)
actor a5: Alasdair Pirie (person)
actor a6: the Pensioners' Convention in Fife (organization)
actor a7: Catriona Beaton (person)
actor a8: Professor Hugh Lennie (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1

{a1.d Finance minister} {a1 Euan Galbraith} {a1.says+e1 has denied that {e1 replacing the council tax with a levy on earnings} would cost an average working couple £420 a year.}

The figure was put to {a1.p him} in the Scottish Parliament by {a2 Sheila Moncur}, {a2.d the finance spokeswoman of the opposition} {a3 Scottish Civic Party}. {a2.says-e1 {a2.p She} said it came from civil servants' own papers.}

{a1.says+e1 {a1 Mr Galbraith} told {a2.p her} the paper concerned was two years old and assumed a rate of 4.5p in the pound, not the 3p which {a1.p he} intended to bring in.}

{a1.says+e1 "Seven households in 10 will pay less," {a1.p he} said. "The council tax takes no account of what people can afford."}

{a2 Ms Moncur} {a2.says accepted that the council tax was unpopular and said revaluation had been put off for far too long.} {a2.says-e1 However, {a2.p she} said {a3.p her party} would reform the bands instead, so that nurses and police officers did not pick up the bill.}

{a3.does-e1 {a3 The Civic Party} has tabled a motion for Thursday calling on the executive to drop {e1 the proposal}.} It is likely to be defeated by three or four votes.

{a7 Catriona Beaton}, whose Highland Democrats hold the balance in the chamber, {a7.says has been highly critical of {a1 Mr Galbraith} over the delays to the rural transport fund} and {a7.says repeated on Wednesday that {a1.p he} had let the north down.} {a7.says+e1 {a7.p She} said that did not alter {a7.p her} party's vote. "{a7.p We} stood on {e1 this}," {a7.p she} said.}

The {a4 Association of Scottish Town Councils} {a4.says-e1 said {a4.p it} would lose control over about a fifth of {a4.p its} members' income, because the rate would be fixed in Edinburgh.} {a5.d {a4.p Its} president}, {a5 Alasdair Pirie}, {a5.says-e1 said {a5.p he} had asked for a meeting with {a1.d the minister} in May and was still waiting. Councils, {a5.p he} added, were being turned into branch offices.}

{a6 The Pensioners' Convention in Fife}, which organised a non-payment campaign last year, {a6.does+e1 has collected 18,000 names in favour of {e1 the switch}}.

{a8 Professor Hugh Lennie}, {a8.d an economist} who advised an earlier review, {a8.says=e1 said a lot would depend on second homes and on savings income, neither of which had been settled. It was possible to design {e1 such a tax} fairly and possible to design it badly, {a8.p he} said.}

A draft bill is expected before the summer recess.
