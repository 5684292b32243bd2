id: q8-uk-brewery-bid-01
kind: brewery takeover
country: United Kingdom
genre: business page
english: British
form: article
event e1: Castlemoor's bid for Thackley Ales
event e2: Orrin Partners' rival approach
event e3: the sale of Thackley's 212 pubs
actor a1: Castlemoor (organization)
actor a2: Thackley Ales (organization)
actor a3: Jocelyn Thackley (person)
actor a4: Orrin Partners (organization)
actor a5: Gareth Pumphrey (person)
actor a6: the drinkers' group Real Measure (organization)
actor a7: the brewery workers' union (organization)
actor a8: Priya Venkatraman (person)
actor a9: Quayside Asset Management (organization)
actor a10: the competition regulator (organization)
actor a11: some pub tenants (group)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 -e1 -e3
stance: a4 +e2 +e3
stance: a5 +e1
stance: a6 -e1 -e2
stance: a7 +e1 -e2 -e3
stance: a8 =e1 =e2
stance: a9 +e1
stance: a10 =e1
stance: a11 +e2 +e3

Shares in the Yorkshire brewer {a2 Thackley Ales} jumped 27% on Monday after the directors told investors to sit tight.

{a2.d The 188-year-old company} disclosed that {a2.p it} had received {e1 an offer of 640p a share} from {a1 Castlemoor}, the Burton-based group behind Old Tup bitter. {a2.says-e1 {a2.p It} said {e1 the price}, which values {a2.p it} at £312m, took no account of {a2.p its} property and came at a moment when barley costs had hit profits.} {a2.does-e1 Shareholders should take no action, {a2.p it} added.}

{a1 Castlemoor} already owns just under 15%. {a1.does+e1 {a1.p It} bought a further 1.2 million shares within an hour of the statement.} {a1.says+e1 Rupert Lascombe, {a1.p its} chief executive, said {a1.p he} had known the {a2 Thackley} family for thirty years and there was no better beer in the north. "{a1.p We} would rather shake hands on this than fight, but {a1.p we} are not going away."}

{a3 Jocelyn Thackley}, {a3.d great-great-granddaughter of the founder}, holds 19% with {a3.p her} brothers. {a3.does-e1 {a3.p She} was seen leaving the office of a City bank that specialises in defending companies}, {a3.says but had nothing to say about {e1 it}}. {a3.says-e3 At the annual meeting in May {a3.p she} rejected suggestions that {a2.d the firm} should {e3 part with its houses}, telling one questioner that a brewery without taps was a water works.}

A second suitor is waiting. {a4 Orrin Partners}, a buyout fund, {a4.does+e2 has asked for a look at the books} and {a4.says+e2 is understood to be ready to go to 690p}. {a4.says+e3 A source close to {a4.d the fund} said {a4.p it} would recover two-thirds of the outlay within eighteen months by {e3 selling the estate} to a landlord.} {a2.says=e2 {a2 Thackley} confirmed that there had been {e2 a letter}, and would say no more than that a letter had come.} {a11 Some pub tenants}, who have long wished to buy the houses {a11.p they} run, {a11.does+e2+e3 drank {a4.d the fund}'s health at a licensed trade dinner on Saturday and put {a11.p their} names on a list of purchasers}.

{a7.says-e3 Such talk is poison to {a7 the brewery workers' union}, which has 410 members at the Keld Road works.} {a7.says-e2 {a7.p It} said {a7.p it} had seen what funds of that sort leave behind.} {a7.says+e1 {a1 Castlemoor} was a hard employer, said {a7.p its} regional officer Denise Ogley, and had been slow over pensions, "but {a1.p they} make beer, and {a7.p we} know where {a1.p they} live".}

{a9 Quayside Asset Management}, the largest outside investor with 11%, {a9.does+e1 signed a letter at the weekend undertaking to hand over {a9.p its} shares to {a1 Castlemoor}}. {a9.p It} has watched the stock fall by a third in four years.

{a6 The drinkers' group Real Measure} {a6.does-e1 has already written to {a10 the competition regulator}, pointing out that {e1 the two together} would own every second pub between Otley and Whitby}. {a6.says-e2 {a6.p It} was no fonder of {e2 the other lot}, a spokesman said: an independent brewer had survived two wars and ought to be let alone by both.}

{a10.d The watchdog} {a10.says=e1 said {a10.p it} examined any deal in which the target turned over more than £70m, and that this was one}.

{a5 Gareth Pumphrey}, {a5.d who ran {a2 Thackley} until two years ago}, {a5.says sent {a3 Ms Thackley} a card wishing {a3.p her} luck}. {a5.says+e1 But {a5.p he} told a local radio station that the figures no longer added up for a firm of {a2.p its} size and that in {a3.p her} place {a5.p he} would take {e1 the money} while it was there.}

{a8 Priya Venkatraman}, a drinks analyst, {a8.says=e1=e2 said the shares, at 668p, showed that the market expected somebody to pay more and did not much mind who. {e1 The Burton group} could find another 40p in savings, while {e2 the fund} depended on the banks}.

Under takeover rules {e1 Castlemoor's bid for Thackley Ales} must be made firm by 5 February or dropped.
