id: p1-uk-brewery-closure-01
kind: brewery closure
country: United Kingdom
genre: business page
english: British
form: article
event e1: the closure of the Harker Ales brewery in Ludlow
event e2: the boycott of Harker Ales pubs
event e3: Len Aspinall's offer for the Ludlow brewery
actor a1: Harker Ales (organization)
actor a2: Dominic Yardley (person)
actor a3: the Honest Pint Society (organization)
actor a4: Len Aspinall (person)
actor a5: Philippa Storey (person)
actor a6: the pub tenants (group)
actor a7: Rosalind Harker (person)
actor a8: Castlegate Homes (organization)
actor a9: Shropshire planning officers (group)
actor a10: Imogen Vane (person)
stance: a1 +e1 -e3
stance: a2 +e1 -e2 -e3
stance: a3 -e1 +e2 +e3
stance: a4 -e1 +e3
stance: a5 -e1 -e2
stance: a6 -e2
stance: a7 -e1 +e3
stance: a8 +e1
stance: a9 =e1
stance: a10 =e1 =e3

{a1 Harker Ales} to brew {e1 last pint in Ludlow}

Family brewer {a1 Harker Ales} is to {e1 stop making beer in the town} where {a1.p it} began in 1821 and have its bitter produced under contract in Burton.

{a1.does+e1 The board approved {e1 the move} on Monday} after profits fell by a third to £2.1m. Forty-six jobs go, though 20 drivers and office staff are to be kept on.

{a2.d Chief executive} {a2 Dominic Yardley}, who came from a biscuit maker two years ago, has been on the receiving end of most of the anger. {a2.says+e1 ‘The boiler is older than the National Health Service and the recipe does not change with the postcode,’ {a2.p he} said.} {a2.p He} {a2.says denied reports that {a2.p he} would be paid a bonus on the sale of the land.}

{a3 The Honest Pint Society}, a drinkers’ group, {a3.does+e2 has asked {a3.p its} 9,000 local members to {e2 stay out of the company’s 71 houses} until Easter}. {a3.says-e1 ‘Tup Bitter from a shed in Burton is a label,’ said {a3.p its} secretary, Barry Cope.}

By the company’s own account {e2 the boycott of Harker Ales pubs} has cost {a1.p it} 4 per cent of sales. {a2.says-e2 {a2 Mr Yardley} said the people {e2 it} hit were not directors but couples with a lease.}

That is a view shared by some who have no love for the plan. {a5 Philippa Storey}, who represents the area in parliament, {a5.says-e1 has described {e1 the decision} as a disgrace and put {e1 it} to the business secretary in the Commons}, yet {a5.does-e2 on Saturday {a5.p she} had lunch, with photographers, in one of {a1.d the brewer}’s inns and called on everyone to do likewise}.

{a6 The pub tenants} themselves {a6.does-e2 have had posters printed reading ‘{a6.p We} don’t own the copper. Please come in’}. A spokeswoman {a6.says would not be drawn on where the beer should be made.}

There is another proposal on the table. {a4 Len Aspinall}, who was {a4.d head brewer} until 2017, {a4.does+e3 heads a group that has put in £3.4m for the buildings, the yeast and the name of the bitter}. {a4.says-e1 {a4.p He} said the works could pay their way on 18,000 barrels a year and that shutting them was ‘accountancy, and not very good accountancy’.} {a3 The Honest Pint Society} {a3.does+e3 has pledged £40,000 towards {e3 the bid}}.

{a1.does-e3 The company returned {e3 the letter} within two days.} {a2 Mr Yardley} {a2.says-e3 said {e3 it} came without proof of funds and {a2.p he} had spent longer on {e3 it} than {e3 it} deserved.}

{a7 Rosalind Harker}, a great-great-granddaughter of the founder, owns 12 per cent. {a7.p She} {a7.does-e1 was alone in voting against} on Monday and {a7.does+e3 has since shown {a4 Mr Aspinall}’s bankers round the cellars}. {a7.says {a7.p She} has made no statement.}

{a8 Castlegate Homes} {a8.does+e1 has paid a deposit on the two-acre site, subject to {e1 vacant possession} by next March}, and is understood to want 58 flats there.

{a9 Shropshire planning officers} {a9.says=e1 said {a9.p they} had received a request for advice on the tower, which is not listed. Whether brewing went on inside it was no concern of theirs.}

{a10 Imogen Vane}, who follows drinks companies for a Leeds broker, {a10.says=e1 expects annual savings of £800,000 from {e1 the switch}, against which {a10.p she} sets some lost custom in the first year.} {a10.says=e3 {e3 The counter-proposal} was about what the bricks would fetch, {a10.p she} said, and {a10.p she} did not know how shareholders would take {e3 it} if {e3 it} were raised.}

Shares in the firm, which change hands perhaps twice a week, were unchanged at 610p.
