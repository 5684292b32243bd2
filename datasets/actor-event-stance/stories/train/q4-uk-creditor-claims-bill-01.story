id: q4-uk-creditor-claims-bill-01
kind: sovereign debt relief bill
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the bill capping creditors' claims on poor countries
event e2: Carrow Point's lawsuit against Malawi
event e3: Lord Averill's amendment exempting old debts
actor a1: Bridget Hallam (person)
actor a2: Carrow Point (organization)
actor a3: Lord Averill (person)
actor a4: the Treasury (organization)
actor a5: Malawi (organization)
actor a6: church and aid groups (group)
actor a7: the bond investors' association (organization)
actor a8: Dominic Sturgess (person)
actor a9: Helen Prowse (person)
actor a10: Liberal backbenchers (group)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2 +e3
stance: a3 +e3
stance: a4 +e1 -e3
stance: a5 +e1 -e2
stance: a6 +e1 -e3
stance: a7 -e1 =e2
stance: a8 -e1 -e2
stance: a9 =e1 =e3
stance: a10 +e1 =e3

Peers' clause threatens debt measure

A government defeat in the Lords has put in doubt {e1 a measure} that would stop investment funds from suing the world's poorest states in London for the full face value of old loans.

Peers voted by 211 to 184 on Tuesday for {e3 a change} put forward by {a3 Lord Averill}, {a3.d a crossbencher and retired commercial judge}, {a3.does+e3 under which {e3 contracts signed before the new act} would stay as they are.} {a3.says {a3.p He} said the sanctity of a bargain was "the only thing this city has to sell".}

{a4 The Treasury} {a4.says-e3 said it would ask MPs to {e3 strike the words out} when the text returns to the Commons next week.}

{a1.does+e1 {e1 It} was introduced by {a1 Bridget Hallam}, {a1.d a Labour backbencher}}, and {a4.does+e1 in the autumn {a4.d the department} found time for {e1 it} in the government's own programme.} {e1 Under it} a creditor who stays out of a rescheduling could recover no more in an English court than those who joined. {a1 Ms Hallam} {a1.says-e3 said the vote left "a lovely frame with no picture in it", since nine-tenths of the debt at issue was already signed.}

{a1.says-e2 {a1.p She} has criticised in particular {a2 Carrow Point}, a Mayfair fund that bought claims on {a5 Malawi} with a nominal value of $64m for about $11m and {e2 is seeking all of it, with interest, in the High Court}.} {a1.says+e1 "Parliament can let {a2.p them} or it can legislate. {a1.p I} know which {a1.p I} was sent here for," {a1.p she} said.}

{a2 Carrow Point}, which rarely speaks to the press, {a2.says+e2 issued a statement pointing out that {a2.p it} had paid a willing seller, that {a5.d the borrower} had had nine years in which to make an offer, and that part of any recovery went to a teachers' pension scheme.} {a2.does-e1+e3 Records show that {a2.p it} retained a lobbying firm in January, which arranged {a3 Lord Averill}'s briefing.} {a2.says-e1 {a2.d The fund} warned that {e1 the bill} would drive such contracts to New York.}

{a5 Malawi} {a5.does-e2 has instructed counsel to contest {e2 the claim} in full}. {a5.does+e1 {a5.p Its} high commissioner sat in the gallery for all three readings in the Commons, and gave a reception for supporters after the last.}

{a6 Church and aid groups} {a6.does+e1 delivered 90,000 postcards to Westminster in support at Easter.} {a6.says-e3 A spokeswoman for {a6.p them} said {e3 the Lords' version} was one {a6.p they} could no longer ask anyone to write a postcard about.}

{a7 The bond investors' association} {a7.says-e1 said {e1 a statutory haircut} would be paid for by the next borrower.} {a7.says=e2 {a7.p It} takes no position on {e2 pending cases}.}

Not all critics of {a2.d the fund} are friends of {e1 the legislation}. {a8 Dominic Sturgess}, {a8.d the Conservative Treasury spokesman}, {a8.says-e2 called {e2 the Malawi action} "distasteful, and {a8.p I} would tell them so at dinner",} {a8.does-e1 but led {a8.p his} party through the No lobby at third reading.} 

{a10 Liberal backbenchers}, whose votes are needed to overturn the defeat, {a10.does+e1 backed {e1 the main text} at every stage.} {a10.says=e3 {a10.p They} will meet on Monday to decide about {e3 the exemption}.}

{a9 Helen Prowse}, {a9.d who teaches financial law at a London university}, {a9.says=e1=e3 explained that a temporary act of 2010 had covered 40 countries and cost the market little that could be measured. Whether {e1 the present one}, with {e3 the new clause} or without, would do so depended on how the judges read the word "comparable".}
