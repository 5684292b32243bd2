id: q2-netherlands-chlorine-cartel-01
kind: cartel fine
country: Netherlands
genre: business page
english: British
form: article
event e1: the 312m-euro fine on four chlorine producers
event e2: immunity for Terneuzen Chloor
event e3: the water boards' damages claim
actor a1: the consumer and market regulator (organization)
actor a2: Marijke Stolwijk (person)
actor a3: Rijnchem (organization)
actor a4: Terneuzen Chloor (organization)
actor a5: the water boards (group)
actor a6: Vandersteen Alkali (organization)
actor a7: the employers' federation (organization)
actor a8: Ewout Brasser (person)
actor a9: Hilde Roosenburg (person)
actor a10: Nadia Oulhaj (person)
actor a11: the consumers' union (organization)
stance: a1 +e1 +e2 =e3
stance: a2 +e1 +e2
stance: a3 -e1 -e2 -e3
stance: a4 +e2 -e3
stance: a5 +e1 -e2 +e3
stance: a6 -e1 -e3
stance: a7 +e1 -e3
stance: a8 =e1 =e3
stance: a9 +e1 =e3
stance: a10 -e2 +e1
stance: a11 +e1 +e3

Chlorine makers to pay, informant goes free

Four makers of chlorine who met at a motorway restaurant outside Breda to share out customers {a1.does+e1 have been {e1 ordered to pay 312m euros}}, {e1 the largest penalty} of its kind in the Netherlands.

A fifth, {a4 Terneuzen Chloor}, which sat at the same table for six years, {a1.does+e2 {e2 pays nothing}, because {a4.p it} was the first to telephone {a1 the consumer and market regulator}.}

{a2.says+e2 "Without that call there would be no case," said {a2 Marijke Stolwijk}}, who chairs {a1.d the authority}. {a2.says+e1+e2 {a2.p She} said the sum came to 8% of a year's sales, and that the law promised {e2 a clean slate} to the first through the door and to nobody else.}

{a3 Rijnchem} of Rotterdam, which received the heaviest part at 141m euros, {a3.does-e1 said within the hour that {a3.p it} would appeal.} {a3.says-e1 {a3.p It} does not dispute the lunches. "Prices were discussed. They were not followed," {a3.p its} finance director, Jasper van Ruiten, said.} {a3.says-e2 Mr van Ruiten found it remarkable that the company which had, by {a4.p its} own account, booked the table was the one to go home free.}

Chlorine is used to make plastics, bleach and paper, and to disinfect drinking water. Prices in the Benelux countries rose by 46% between 2015 and 2021, and in Germany by 19%.

{a6 Vandersteen Alkali}, a family firm with 210 staff near Ghent, {a6.says-e1 said 38m euros was what {a6.p it} had earned since 2011 and that {e1 a bill like that} would mean the end of {a6.p its} smaller plant.} {a6.does-e1 {a6.p It} has applied for time to pay and for {e1 the amount} to be halved.}

For {a5 the water boards}, who were among the customers, the decision is a starting gun. {a5.does+e3 Eleven of {a5.p them} {e3 lodged a writ} in Amsterdam on Wednesday asking for 265m euros from all five manufacturers together.} {a5.says+e1 "{a1.d The regulator} has done magnificent work," said {a5.p their} lawyer, Pim Oosterling,} {a5.says-e2 "with one hole in it. {a5.p We} were cheated by five firms and {a5.p we} count five on the list."}

{a11 The consumers' union} {a11.says+e1 thanked {a1.d the regulator} on behalf of every swimmer and said it was {e1 a sum} that would be read in boardrooms.} {a11.does+e3 {a11.p It} has lent {a5.d the boards} two economists.}

Under European rules the firm that confesses can still be sued. {a4 Terneuzen Chloor} {a4.says-e3 said the boards had passed every cent on to households and had therefore lost nothing.} {a4.says+e2 {a4.p It} was otherwise "satisfied that {a4.p our} co-operation has been recognised".} {a3 Rijnchem} {a3.says-e3 used almost the same words about {e3 the writ}}, and {a6 Vandersteen} {a6.does-e3 has asked the court to throw {e3 it} out as premature.}

{a7 The employers' federation}, which might have been expected to object, {a7.says+e1 said cheats harmed every honest member and {e1 the sanction} fitted the offence.} {a7.says-e3 {a7.p It} drew the line at {e3 the second helping}: suing companies that had already been punished was an American habit and ought to be discouraged.}

{a10 Nadia Oulhaj}, a Green-left MP, {a10.says+e1 called the size of it long overdue} but {a10.does-e2 has put down a bill to abolish {e2 full leniency}.} {a10.says-e2 The ringleader should get a discount, {a10.p she} said, not a thank-you card.}

{a9.d The economic affairs minister}, {a9 Hilde Roosenburg}, {a9.says+e1 congratulated {a2 Ms Stolwijk}.} {a9.says=e3 {a9.p She} declined to say whether the state, a large buyer of bleach, would {e3 join in}.}

{a8 Ewout Brasser}, {a8.d a competition lawyer at Tilburg university}, {a8.says=e1 said half of such penalties had been cut on appeal since 2008.} {a8.says=e3 How much reaches the customers, {a8.p he} said, depends on experts who have not yet been hired.}
