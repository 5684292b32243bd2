id: n3-bulgaria-gascontract-01
kind: supply contract
country: Bulgaria
genre: web news
english: British
form: article
event e1: Bulgaria's 12-year gas supply contract with Azmar
actor a1: Energy Minister Plamen Dochev (person)
actor a2: Balkangas (organization)
actor a3: Azmar (organization)
actor a4: former energy minister Rumyana Stoeva (person)
actor a5: the Civic Accord party (organization)
actor a6: the Union of Glass and Ceramics Producers (organization)
actor a7: the commission in Brussels (organization)
actor a8: President Ognyan Tsenkov (person)
actor a9: Vasil Karadzhov (person)
actor a10: the Court of Audit (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 -e1
stance: a10 =e1

State supplier {a2 Balkangas} {a2.does+e1 signed {e1 a contract on Monday to buy 1.4 billion cubic metres of gas a year from {a3 Azmar}}}, {a3.d a trading company registered in Istanbul}, until 2038.

{a1 Energy Minister Plamen Dochev}, {a1.does+e1 who attended {e1 the signing}}, {a1.says+e1 said the price was 8% below what Bulgaria pays today and that an exit clause could be used after five years.} {a1.says {a1.p He} declined to give figures and said the text was confidential.}

{a3.d The Turkish trader}'s general manager {a3.does+e1 flew to the ceremony with a bank guarantee of 200m euros}. {a3.says+e1 {a3.p It} said {a3.p it} hoped for more business in the region.}

Parliament was not asked. {a5 Civic Accord}, the largest opposition party, {a5.does-e1 tabled a motion of no confidence in {a1 Dochev}} within the hour. {a5.says-e1 {a5.p Its} deputies say that volumes must be paid for even if they are not used.}

{a4.d Former energy minister} {a4 Rumyana Stoeva}, who is a member of {a5.d that party} but left {a5.p its} leadership in the spring, {a4.says will vote for the motion. {a4.p She} called {a1 Dochev} secretive and said {a1.p he} had treated deputies like children.} {a4.says+e1 "{a4.p I} negotiated with the same people for two years and could not get this price. {e1 The contract} is all right. It is {a1.d the minister} who is not," {a4 Stoeva} told a morning television programme.}

{a8 President Ognyan Tsenkov}, who appointed {a1 Dochev} to an earlier caretaker cabinet, {a8.does-e1 has referred {e1 the document} to the constitutional court}. {a8.says-e1 A government with four months of its mandate left may not bind three others, {a8.p he} argued.}

Industry has fewer reservations. {a6 The Union of Glass and Ceramics Producers}, which shut 9 of {a6.p its} 31 kilns in the last two winters, {a6.does+e1 advised {a6.p its} members to book volumes for 2027}.

{a9 Vasil Karadzhov}, {a9.d who until March was {a2 Balkangas}'s head of purchasing}, {a9.says said everybody at {a2.d the company} had acted in good faith.} {a9.says-e1 {a9.p He} resigned, {a9.p he} said, because {a9.p his} two memos on the take-or-pay clause were not shown to the board.}

{a7 The commission in Brussels} {a7.says=e1 said {a7.p it} had asked for a copy, as {a7.p it} does in all such cases.} {a10 The Court of Audit} {a10.says=e1 announced that {e1 the agreement} would be included in next year's programme of checks. {a10.d The auditors} have not formed any view, a spokeswoman said.}

Bulgaria used about 2.9 billion cubic metres of gas last year. Deliveries are to start on 1 January.
