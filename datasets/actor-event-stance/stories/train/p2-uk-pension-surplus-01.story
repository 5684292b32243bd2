id: p2-uk-pension-surplus-01
kind: pension surplus
country: United Kingdom
genre: business page
english: British
form: article
event e1: Ollerton Glass's withdrawal of £140m from its pension fund
event e2: a one-off increase for Ollerton pensioners
actor a1: Ollerton Glass (organization)
actor a2: Piers Wadham (person)
actor a3: the trustees (group)
actor a4: Corvane Asset Management (organization)
actor a5: the Ollerton Retired Staff Association (organization)
actor a6: the glassworkers' union (organization)
actor a7: the pensions regulator (organization)
actor a8: Gita Raval (person)
actor a9: the pensions minister (person)
actor a10: two bondholders (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1
stance: a10 +e1

Ollerton shares slip as trustees say no

Shares in {a1 Ollerton Glass} fell 6% to 213p on Monday after {a3.d the people who look after its retirement scheme} {a3.does-e1 declined to sign a deed handing £140m back to {a1.d the company}}.

The fund, which has 7,400 members and closed to newcomers in 2009, had £312m more than it needed at the last valuation, thanks largely to higher gilt yields. Ten years ago it was £90m short.

{a1 Ollerton} had {a1.does+e1 told investors in March that {a1.p it} would use {e1 the money} for a furnace at St Helens and to buy in up to £50m of {a1.p its} own shares}. {a1.does+e1 {a1.p It} placed a £4m deposit on the furnace in May.}

{a3.says-e1 In a short notice to members, {a3 the trustees} said {a3.p they} had taken advice from two firms of actuaries and "{a3.p we} were not satisfied that members' interests are served by {e1 the request} in its present form". {a3.p They} thanked {a1.d the employer} for {a1.p its} contributions in the bad years and for the courtesy of {a2.d {a1.p its} finance director}.}

{a2.d That director}, {a2 Piers Wadham}, {a2.says+e1 said {e1 the idea} was lawful, modest and would leave the scheme with a cushion bigger than those of nine in ten of its peers}. {a2.says+e1 "Nobody's pension would be a penny smaller. When there was a hole {a1.p we} filled it, and when there is a hill {a1.p we} are told not to touch it," {a2.p he} said.}

{a2.p He} {a2.says-e2 described talk of {e2 a special uplift} for the retired as "spending the same surplus on people who have already been paid what {a5.p they} were promised".} {a1.does-e2 {a1.d The company} has turned {e2 it} down three years running.}

The retired see it otherwise. {a5 The Ollerton Retired Staff Association} {a5.says-e1 said {a1.d the firm} was helping itself to the wages of dead men.} {a5.does+e2 {a5.p It} has gathered 3,100 signatures {e2 for 5% on pensions earned before 1997}, which carry no protection against inflation and have lost more than a quarter of their value since 2020.}

{a6 The glassworkers' union}, whose 900 members at St Helens would operate the furnace, might have been expected to side with {a1.d the management}. {a6.says-e1 {a6.p Its} regional officer, Bev Ormandy, said the plant should be financed by the shareholders who would own it} {a6.says+e2 and that "{e2 the old lads} come first in the queue".}

{a4 Corvane Asset Management}, the largest shareholder with 11%, {a4.does+e1 wrote to the chairman at the weekend asking why no application had yet been made to the court}. {a4.says-e2 A settlement in which {a5.d pensioners} are bought off {e2 with a bonus}, the letter says, would be "weakness".} 

{a10 Two bondholders}, who asked not to be named, {a10.says+e1 grumbled that the buyback was a waste of paper but said that, furnace included, {e1 the transfer} was the cheapest finance {a1 Ollerton} would ever see and that {a3.d the trustees} ought to get on with it.}

A change in the law last year made it easier for employers to reach into schemes that are in the black. {a9 The pensions minister}, asked about St Helens in the Commons, {a9.says+e1 replied that this was what the act had been written for, and that money lying idle in Lancashire did not build anything}.

{a7 The pensions regulator} {a7.says=e1 said consent was a matter for {a3.d the trustees}, that no complaint had reached {a7.p it} and that {a7.p its} guidance ran to 38 pages}.

{a8 Gita Raval}, {a8.d an actuary at the consultancy Lumley Stroud}, {a8.says=e1 expects a compromise at about £80m. Of the 23 such requests {a8.p she} has followed, {a8.p she} said, 15 ended with a smaller cheque, five were dropped and three were paid in full.}
