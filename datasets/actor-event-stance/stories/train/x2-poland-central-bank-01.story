id: x2-poland-central-bank-01
kind: central bank appointment
country: Poland
genre: wire report
english: British
form: article
event e1: the nomination of Urszula Drzewiecka to head the central bank
event e2: the president’s dinner with bank chiefs
actor a1: President Gustaw Mikulec (person)
actor a2: Urszula Drzewiecka (person)
actor a3: Nowa Zgoda (organization)
actor a4: Kajetan Brodnicki (person)
actor a5: Union of Cooperative Banks (organization)
actor a6: Tamara Osuch (person)
actor a7: Ryszard Pawelczak (person)
actor a8: Poland’s constitutional tribunal (organization)
actor a9: Ilona Sierpowska (person)
actor a10: Association of Mortgage Holders (organization)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 -e1 -e2
stance: a5 +e1
stance: a6 =e1 =e2
stance: a7 +e1 -e2
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1

WARSAW - {a1.d Poland’s president} {a1.does+e1 has put forward {e1 the economist {a2 Urszula Drzewiecka} as the next governor of the central bank}}, setting up a fight in parliament, where neither side can be sure of a majority.

{a1 President Gustaw Mikulec} {a1.says+e1 said on Tuesday that {a2 Drzewiecka}, 51, was “the best prepared candidate in a generation” and asked lawmakers to confirm {a2.p her} before the incumbent’s term runs out on 30 June.}

{a2 Drzewiecka} was deputy governor from 2014 to 2018 and has since worked in Frankfurt and Basel. {a2.says+e1 {a2.p She} told reporters at the palace that {a2.p she} had not hesitated. “{a2.p I} will serve six years, {a2.p I} will say little, and {a2.p I} hope you will find {a2.p me} boring,” {a2.p she} said.}

The conservative opposition party {a3 Nowa Zgoda}, which holds 208 of the 460 seats in the Sejm, {a3.says-e1 announced within the hour that {a3.p it} would vote against}. {a4.says-e1 {a4.d {a3.p Its} finance spokesman}, {a4 Kajetan Brodnicki}, said a governor who had spent the whole of the inflation crisis abroad “watched our house burn on a Swiss television”.}

{a4.says-e2 {a4 Brodnicki} also attacked {e2 a dinner} that the president gave last Thursday for the heads of five commercial banks, at which, according to a newspaper, {e1 the appointment} was discussed.} {a3.says-e2 {a3.d The party} has demanded a list of what was said and eaten at {e2 it}.}

{a1.says+e2 {a1 Mikulec} replied that {e2 the meal} was one of a series and that {a1.p he} would go on talking to people who know about money. “Next month {a1.p I} am having the farmers. There will be soup,” {a1.p he} said.}

Within the governing coalition most deputies are expected to back {e1 the nomination}. {a7 Ryszard Pawelczak}, {a7.d who leads its smallest party}, {a7.says+e1 said {a7.p his} nine votes were “in {a2.d the lady}’s handbag”.} {a7.says-e2 {a7.p He} was less happy about {e2 the evening at the palace}, from which the cooperative sector had been left out and which {a7.p he} described as a lapse of judgment.}

{a5 The Union of Cooperative Banks} {a5.says+e1 nevertheless came out for {a2 Drzewiecka}, citing {a2.p her} work on deposit insurance.}

For the {a10 Association of Mortgage Holders}, which represents borrowers hit by rising rates, {a10.says-e1 {a2.p she} is the wrong person. As deputy governor {a2.p she} had opposed relief for those with loans in Swiss francs, {a10.d the association} recalled, and {a10.p it} would be picketing the vote.}

{a6.d The speaker of the Sejm}, {a6 Tamara Osuch}, {a6.says=e1=e2 said {e1 the motion} would be put on the agenda for 12 June. {a6.p She} declined to say how {a6.p she} would vote and, asked about {e2 the dinner}, said {a6.p she} had eaten at home.}

Another obstacle may lie in the courts. {a8.says=e1 {a8 Poland’s constitutional tribunal} confirmed that {a8.p it} had received a question on whether {e1 the nomination} needed the prime minister’s signature, and that no date had been fixed for a hearing.}

The zloty was little changed at 4.27 to the euro. {a9 Ilona Sierpowska}, {a9.d a strategist at a bank in London}, {a9.says=e1 said investors saw {a2 Drzewiecka} as neither hawk nor dove. {e1 Confirmation} would remove one uncertainty and a failed vote would add one, {a9.p she} wrote, “and that is about all the market can say”.}
