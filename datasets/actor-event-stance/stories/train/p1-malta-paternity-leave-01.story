id: p1-malta-paternity-leave-01
kind: paternity leave
country: Malta
genre: newspaper report
english: British
form: article
event e1: twelve weeks' paid leave for fathers
event e2: the employers' walkout from the consultative council
event e3: the four-week compromise proposed by the finance minister
actor a1: Claire Vassallo (person)
actor a2: Anton Scerri (person)
actor a3: the prime minister (person)
actor a4: the Chamber of Employers (organization)
actor a5: the Union Federation (organization)
actor a6: the opposition (organization)
actor a7: small hotel owners (group)
actor a8: the church family commission (organization)
actor a9: Marthese Grima (person)
actor a11: young members of the governing party (group)
actor a10: a person familiar with cabinet discussions (person)
stance: a1 +e1 -e3
stance: a2 -e1 +e3
stance: a3 =e1 =e3
stance: a4 -e1 +e2 -e3
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 -e1 -e2
stance: a8 +e1 -e3
stance: a9 =e1
stance: a10 =e1 =e3
stance: a11 +e1

Ministers divided on {e1 leave for fathers}

A promise to {e1 give new fathers three months at home on full pay} has split the Maltese cabinet, with the equality and finance ministers publishing rival texts on the same afternoon.

{a1 Claire Vassallo}, {a1.d the equality minister}, {a1.does+e1 sent {e1 {a1.p her} bill} to the printers on Friday without waiting for Tuesday’s cabinet meeting}. Fathers now receive ten days.

Three hours later {a2 Anton Scerri} {a2.does+e3 circulated a document of {a2.p his} own}. {e3 It} sets the period at {e3 four weeks}, two of them at half pay. {a2.says-e1 ‘{a1 Claire}'s heart is in the right place and {a2.p I} say so with affection,’ {a2.p he} said. ‘Forty-four million a year is not in the right place, or in any place that {a2.p I} can find.’}

{a1 Ms Vassallo} {a1.says-e3 said {a1.p she} had read {e3 {a2.p his} paper} and found nothing in {e3 it} for anyone who cleans floors for a living.} {a1.says+e1 The cost was 31m euros, {a1.p she} insisted; {a2.d the treasury} had counted the self-employed, who are not in the bill.}

{a3 The prime minister}, in Rome, {a3.says=e1 said both colleagues were able people and the cabinet would have a good discussion.} Asked twice which number {a3.p he} favoured, {a3.says=e3 {a3.p he} replied that {a3.p he} had not brought a calculator.}

The quarrel has brought the country’s social partners to a standstill. {a4 The Chamber of Employers} {a4.does+e2 left the consultative council on Monday and took {a4.p its} nameplates along}. {a4.says-e1 {a4.p Its} director, Kurt Zammit, said a firm of eight could not lose two fitters for a season.} {a4.says-e3 {e3 The smaller figure} was the same mistake in a smaller size, in {a4.p his} words.}

{a5 The Union Federation}, which has asked for 14 weeks since 2015, {a5.says+e1 called twelve disappointing and undertook to back {e1 it} ‘to the last comma’.} {a5.says-e2 {a5.p It} told the employers that {e2 an empty chair} had never yet improved a law and invited {a4.p them} to return on Thursday.}

Among companies themselves opinion is not uniform. {a7 Small hotel owners} in Gozo {a7.says-e1 said {a7.p they} had nobody to stand in for a night porter and would simply hire fewer young men.} {a7.does-e2 {a7.p They} nevertheless wrote to the chamber that {a4.p it} had not spoken for {a7.p them} when {e2 it got up from the table}, and sent two delegates of {a7.p their} own to the next session.}

{a6 The opposition} {a6.says+e1 accused {a1.d the minister} of lifting {e1 the idea} word for word from {a6.p its} last manifesto.} {a6.does+e1 {a6.p Its} parliamentary group has been told to vote for {e1 it}.} {a11 Young members of the governing party} {a11.does+e1 were handing out leaflets for {e1 the bill} in Sliema on Saturday}.

So, more quietly, has support come from the bishops. {a8 The church family commission} {a8.does+e1 opened {a8.p its} school halls to {a1 Ms Vassallo}’s information evenings} and {a8.says-e3 described a month at half pay as a holiday that most families could not afford to take.}

{a9 Marthese Grima}, an economist who advises neither side, {a9.says=e1 said that in three comparable countries a third of fathers had used the full entitlement in the first year and about half by the fifth.} What that did to wages was disputed, {a9.p she} added.

{a10 A person familiar with cabinet discussions} {a10.says=e1 said six ministers were thought to lean towards {e1 twelve weeks' paid leave for fathers}} {a10.says=e3 and five towards {e3 the shorter}, with the rest waiting to be telephoned.}

A vote is not expected before the summer recess.
