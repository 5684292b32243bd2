id: p3-uk-cash-machine-charges-01
kind: cash machine charges
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: Severn Coast Bank's £1.75 fee on machine withdrawals
event e2: the MPs' call for a legal cap on withdrawal fees
actor a1: Severn Coast Bank (organization)
actor a2: Alastair Nuttgens (person)
actor a3: a committee of MPs (group)
actor a4: Jocelyn Wragg (person)
actor a5: the Rural Shops Forum (organization)
actor a6: the Debt Advice Network (organization)
actor a7: Northbridge Mutual (organization)
actor a8: Imogen Sallis (person)
actor a9: Hari Vadgama (person)
actor a10: the finance ministry (organization)
actor a11: Clive Tranter (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 -e1 +e2
stance: a7 -e1 =e2
stance: a8 =e1
stance: a9 -e1 -e2
stance: a10 -e2
stance: a11 +e1

Bank chief takes back 'pint of milk' jibe but keeps cash fee

{a2.d The head} of {a1 Severn Coast Bank} apologised yesterday for telling MPs that the people who object to {e1 paying £1.75 to take out their own money} would 'pay more for a pint of milk at a petrol station'.

In a letter to {a4 Jocelyn Wragg}, {a4.d who chairs the committee}, {a2 Alastair Nuttgens} said the words had been 'ill chosen'. {a2.says+e1 {a2.p He} went on to say that 2,300 of {a1.d the bank}'s 3,900 machines stand in shops, garages and pubs that no other bank would touch, and that each loses money below 900 withdrawals a month.}

{a4 Mrs Wragg} {a4.says thanked {a2.p him} for {a2.p his} manners.} {a4.says-e1 {a4.p She} pointed out that the letter ran to four pages and that the word 'free' did not appear in it.} {a4.does+e2 {a4.p She} has put down a bill of {a4.p her} own that would fix the limit at 50p.}

{a1.does+e1 {a1.d The bank} introduced the charge in March at {a1.p its} so-called convenience sites} and expects it to bring in £38m this year. A notice appears on the screen after the card has been put in.

{a3 A committee of MPs} {a3.says-e1 published a report last week which called such charges 'a levy on having little' and found that one in five postcodes in the poorest areas now had no machine without a fee.} {a3.says+e2 {a3.p It} recommended that ministers {e2 set a maximum in law} if the banks did not agree on one by the autumn.} Nine members voted for the report, one against.

{a1.says-e2 In {a1.p its} formal response {a1 Severn Coast} said price limits had a record of removing the thing priced.} {a2 Mr Nuttgens} {a2.says-e2 put it more plainly: tell {a2.p me} what {a2.p I} may charge, {a2.p he} wrote, and {a2.p I} shall tell you which machines go first.}

The one vote against was that of {a9 Hari Vadgama}, {a9.d the member for a Midlands seat}. {a9.says-e1 {a9.p He} said {a9.p he} had nothing good to say of {a1.d the bank} and had moved {a9.p his} own account on the day {e1 the fee} came in.} {a9.says-e2 But Parliament, {a9.p he} said, 'should not be in the business of pricing a button'.}

{a5 The Rural Shops Forum} {a5.does+e1 has signed an agreement under which {a1.d the bank} will put in 400 more of the machines by Easter}. {a5.p Its} members get 22p for each withdrawal. {a5.says-e2 If the fee were squeezed, {a5.d the forum} said, that 22p would be the first thing to go, and so would the customers who spend the notes in the shop.}

{a6 The Debt Advice Network}, whose clients often take out £10 at a time, {a6.says-e1 said that for them {e1 the charge} was equal to 17.5 per cent.} {a6.does+e2 {a6.p It} is collecting receipts to hand in at the ministry in support of {a3.d the MPs}.}

{a11 Clive Tranter}, {a11.d who keeps a garage} near Ludlow, {a11.says+e1 said {a11.p he} would not part with {a11.p his} machine and that {a11.p his} customers thought {e1 £1.75} cheaper than a bus. The nearest branch closed in 1998.}

Rivals have drawn their own conclusions. {a7 Northbridge Mutual} {a7.does-e1 announced that {a7.p it} would refund the fee to any of {a7.p its} customers who is caught by it}, up to six times a month. {a7.says=e2 {a7.p It} said {a7.p it} had 'no position as yet' on the recommendation.}

{a10 The finance ministry} {a10.says-e2 said {a10.p it} welcomed the report's interest in poorer districts. {a10.p It} saw no case for legislation, and competition, a spokesman said, was doing its work.}

{a8 Imogen Sallis}, {a8.d a banking analyst}, {a8.says=e1 said there were 24,000 machines with a fee in the country, three times as many as five years ago, but that they accounted for only 4 per cent of the money drawn. {a8.p She} expected the number to level off next year as the good sites run out.}

{a1 Severn Coast} reports {a1.p its} half-year results on Thursday.
