id: p2-uk-biscuit-bid-01
kind: hostile takeover bid
country: United Kingdom
genre: business page
english: British
form: article
event e1: Vestmar's £1.1bn bid for Hallam & Quaife
event e2: the £180m acquisition of the Irish oat-drink producer Lunna
actor a1: Vestmar (organization)
actor a2: Hallam & Quaife (organization)
actor a3: Dame Olive Rudkin (person)
actor a4: the Quaife family trust (organization)
actor a5: Penhallow Capital (organization)
actor a6: the bakers' union (organization)
actor a7: Stirling Mutual (organization)
actor a8: Kwame Osei-Brown (person)
actor a9: Lunna (organization)
actor a10: the takeover panel (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1 -e2
stance: a6 -e1
stance: a7 -e1 +e2
stance: a8 =e1 =e2
stance: a9 +e2
stance: a10 =e1

Biscuit maker urges owners to sit tight

{a2 Hallam & Quaife}, the 140-year-old maker of Harbour Shortbread, {a2.does-e1 told {a2.p its} shareholders on Thursday to take no action over {e1 an approach} from the Norwegian food group {a1 Vestmar}}.

{e1 The 415p-a-share proposal}, {a1.does+e1 made public by {a1.d the Oslo company} before the market opened}, is 31% above Wednesday's close. {a2 Hallam} shares rose to 438p, a sign that traders expect more.

{a3 Dame Olive Rudkin}, {a3.d who has been in the chair since 2019}, {a3.says-e1 said the board had met by telephone and would reply in full within two weeks. "{a1 Vestmar} makes very good fish cakes and {a3.p I} wish {a1.p it} well with them," {a3.p she} said. "{a3.p We} have had a strong Christmas, {a3.p we} have hired advisers, and 415p does not begin to describe {a2.d this company}."}

Since 2020 five British food groups of similar size have passed into foreign ownership.

{a2.says+e2 {a2 Hallam} also confirmed that {a2.p it} intends to complete {e2 the £180m acquisition of the Irish oat-drink producer {a9 Lunna}}, announced in October.} {a2.does+e2 {a3.does+e2 A circular signed by {a3 Dame Olive} went out the same afternoon,} and {a2.d the company}'s shareholders vote on 9 March.}

{a1.does-e2 {a1 Vestmar} has made its own plan conditional on that vote being lost.} {a1.says-e2 {a1.d The Norwegians'} chief executive, Sindre Haugland, spoke of "an expensive milk round".}

{a4.d Descendants of the founder}, who hold 22% through {a4 the Quaife family trust}, gave no interviews. {a4.does+e1 A stock exchange filing shows that {a4.p they} have given {a1 Vestmar} an undertaking to accept, binding unless somebody else bids above 460p.} {a4.does-e2 The same document obliges {a4.p them} to vote against {e2 the Irish deal}.}

{a5 Penhallow Capital}, a London hedge fund, {a5.does+e1 disclosed that {a5.p it} had bought 3.4% since the morning}. {a5.says-e2 {a5.p Its} managing partner said in an e-mail that {a3 Dame Olive} had spent five years looking for growth in other people's fridges and could now stop.}

{a7 Stirling Mutual}, with 6% the largest holder after {a4.d the family}, {a7.says-e1 noted that {a1 Vestmar} had raised {a1.p its} opening price by more than a quarter in its last two British campaigns and said {a7.p it} would not be parting with anything at this level}. {a7.does+e2 {a7.p It} has already sent in {a7.p its} proxy {e2 for Lunna}.}

In Whitby, where {a2.d the group} employs 1,150 people, {a6 the bakers' union} {a6.does-e1 asked for a meeting with the business secretary}. {a6.says-e1 Convener Darren Mowbray pointed out that after {a1.p its} last British purchase {a1 Vestmar} closed one bakery in three.} {a1.says+e1 {a1.d The bidder} said the comparison was unfair, as two of those sites had been condemned before {a1.p it} arrived.}

{a9 Lunna}, which is owned by {a9.p its} two founders and a Cork venture fund, {a9.says+e2 said {a9.p its} loan facility had been cancelled in expectation of {e2 completion} and that {a9.p it} looked forward to March}.

{a10 The takeover panel} {a10.does=e1 set 5pm on 21 March as the deadline by which {a1 Vestmar} must make {e1 a firm offer} or walk away for six months}.

{a8 Kwame Osei-Brown}, {a8.d food analyst at the broker Castle Rigg}, {a8.says=e1 reckons an agreed price would lie between 450p and 470p, but put the chance of any deal by summer at no better than even}. {a8.says=e2 As for {e2 the oat venture}, {e2 it} was "clever on margins, poor on timing", {a8.p he} wrote, and {a8.p he} had not been able to persuade {a8.p himself} either way.}
