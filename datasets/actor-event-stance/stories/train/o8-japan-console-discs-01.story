id: o8-japan-console-discs-01
kind: games console design
country: Japan
genre: business page
english: Asian
form: article
event e1: Minasaki's plan to drop the disc drive from its next console
actor a1: Minasaki Electronics (organization)
actor a2: Kenta Horiguchi (person)
actor a3: the federation of game retailers (organization)
actor a4: Tomoko Nishide (person)
actor a5: Lanternworks (organization)
actor a6: Yoshio Katagami (person)
actor a7: Graham Pell (person)
actor a8: Oriental Crest Asset Management (organization)
actor a9: the Fair Trade Commission (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1

TOKYO - {a1 Minasaki Electronics} {a1.does+e1 will sell {a1.p its} next games console without a slot for discs}, {a2.d {a1.p its} president} confirmed on Wednesday.

{a2 Kenta Horiguchi} {a2.says+e1 told shareholders in Osaka that 81 per cent of games for the present machine were bought as downloads last year. Leaving out {e1 the drive} saves 4,200 yen per unit, {a2.p he} said.}

The machine goes on sale in November of next year. {a1.d The company} {a1.does+e1 has cancelled an order for optical parts with a supplier in Nagano} and {a1.does+e1 is building two server halls to handle the traffic.}

{a3 The federation of game retailers}, which speaks for 1,150 shops, {a3.does-e1 sent a delegation to the meeting.} {a4.d Its vice-chair}, {a4 Tomoko Nishide}, {a4.says-e1 asked how a customer was to lend, sell or give away a game in future. Used discs make up 38 per cent of turnover at {a3.p our} shops, {a4.p she} said.}

{a2 Horiguchi} {a2.says+e1 answered that retailers would be able to sell cards with a code and would earn 6 per cent on them.} {a4 Nishide} {a4.says-e1 said afterwards that the margin on a disc was 22 per cent.}

{a3.d The federation} {a3.does-e1 has asked {a9 the Fair Trade Commission} to examine whether a maker that also runs the only shop is abusing {a1.p its} position.} {a9 The commission} {a9.says=e1 confirmed receipt of a letter. {a9.p It} does not say whether {a9.p it} opens inquiries.}

Among developers {a5 Lanternworks} {a5.does+e1 has stopped pressing discs for all {a5.p its} titles and signed up to be ready on the first day.} {a6.d Its founder}, {a6 Yoshio Katagami}, {a6.says+e1 said a small studio loses money on every box that comes back unsold. "For {a5.p us} this ought to have happened five years ago," {a6.p he} said.}

{a8 Oriental Crest Asset Management}, which holds 4.9 per cent, {a8.says+e1 urged {a1.d the board} to go ahead without a version for collectors, an idea that was discussed in the spring.}

{a2 Horiguchi} {a2.says said such a version had been rejected for reasons of cost.}

{a7 Graham Pell}, {a7.d who covers the industry for a British research firm}, {a7.says=e1 said two rivals still had drives and one did not, and that no effect on sales could be shown so far.}

Shares in {a1 Minasaki} closed 0.8 per cent higher.
