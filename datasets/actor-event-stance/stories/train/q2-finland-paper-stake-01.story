id: q2-finland-paper-stake-01
kind: paper maker stake sale
country: Finland
genre: business page
english: British
form: article
event e1: the sale of the state's 28% stake in Vuokkala
event e2: Thursday's walkout at three Vuokkala mills
event e3: the Red Alliance's motion of no confidence
actor a1: Anniina Ketola (person)
actor a2: the government (organization)
actor a3: Vuokkala (organization)
actor a4: Sampo Rautavaara (person)
actor a5: Paranagua Celulose (organization)
actor a6: the paperworkers’ union (organization)
actor a7: the Red Alliance (organization)
actor a8: the Farmers’ List (organization)
actor a9: forest owners (group)
actor a10: Outi Hirvilammi (person)
actor a11: Jari Tolonen (person)
stance: a1 +e1 -e3
stance: a2 +e1 -e3
stance: a3 +e1 -e2
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 -e1 +e2 =e3
stance: a7 -e1 +e3 +e2
stance: a8 -e1 -e3
stance: a9 +e1
stance: a10 =e1
stance: a11 +e1 =e2

Helsinki signs paper deal despite strike

{a2.d Finland} has {a2.does+e1 {e1 sold its shares} in the board and tissue maker {a3 Vuokkala} to {a5 Paranagua Celulose} of Brazil for 1.34bn euros}, ending 71 years as an owner.

{e1 The transaction} was {a1.does+e1 signed on Thursday morning by {a1 Anniina Ketola}, {a1.d minister for state holdings},} while production stood still at the company’s three largest mills. {a6.d The paperworkers’ union} {a6.does+e2 had called {e2 the stoppage}, which lasted 24 hours.}

{a1 Ms Ketola} {a1.says+e1 admitted that {a1.p she} would have liked a higher price, and said it should have been done ten years ago when there still was one to be had. Without new capital for the Kotka line, {a1.p she} warned, there would be no Vuokkala for anybody to own by 2035.}

{a5.d The buyer}, which grows eucalyptus on land the size of Wales, {a5.says+e1 has promised in writing to keep the head office in Finland for eight years} and {a5.does+e1 paid a tenth of the sum into escrow the same day.} Its shares rose 3% in Sao Paulo.

{a4 Sampo Rautavaara}, {a4.d Vuokkala’s chief executive}, {a4.says+e1 had lobbied for an owner “who knows what a tree is”. {a4.p He} will remain for at least two years.} {a4.says-e2 {e2 The day without paper} cost {a3.d the company} 4.5m euros and three customers’ patience, {a4.p he} said.} {a3 Vuokkala} {a3.does-e2 has asked the labour court to fine {a6.d the union} for {e2 it}} and {a3.does+e1 had {a3.p its} board recommend the Brazilians unanimously.}

Elisa Nurmela, who chairs {a6 the paperworkers’ union}, {a6.says-e1 said not one job had been guaranteed. “Eight years for the head office, and the head office is 90 people. There are 5,200 of {a6.p us}.”} {a6.says=e3 {a6.p The union} will stay out of parliament’s business, she said, whichever way it votes.}

That vote is due on Tuesday. {a7 The Red Alliance}, which sits in opposition with 31 of 200 seats, {a7.does+e3 handed in {e3 the motion} within an hour of the signing.} {a7.says-e1 {a7.p It} accuses {a1.d the minister} of giving away what two generations had paid for.} {a7.does+e2 Several of {a7.p its} MPs brought soup to {e2 the pickets} in Kotka.}

{a2 The government} {a2.does-e3 has told {a2.p its} 108 MPs to be in their seats and vote {e3 it} down.} {a1 Ms Ketola} {a1.says-e3 remarked that {a1.p she} had survived two of {e3 these} and was not booking removal men.}

More awkward for {a1.p her} is {a8 the Farmers’ List}, a small partner in the coalition. {a8.says-e1 {a8.p It} voted against {e1 the disposal} in committee and still calls {e1 it} a blunder that foreign pulp will be made to pay for.} {a8.says-e3 But {a8.p its} leader, Taneli Kouvo, said he would not bring down five other ministers over one, and his nine MPs would vote accordingly.}

{a9 Forest owners} {a9.says+e1 would rather have had a neighbour. But no Finn made an offer, {a9.p their} federation of 60,000 members said, and {e1 a Brazilian with money} was to be preferred to another winter of half-empty log yards.}

{a10 Outi Hirvilammi}, {a10.d who covers the sector for a Nordic bank}, {a10.says=e1 thinks the price is about what the market would have given. {a10.p She} expects one of the older machines to go within three years, “as it would have done under any flag”.}

In the town that gave the firm its name, {a11.d the mayor}, {a11 Jari Tolonen}, {a11.says+e1 had flown to Curitiba in February to speak well of the harbour and hoped the new owners would come often.} {a11.says=e2 On {e2 the strike} {a11.p he} had no comment, since {a11.p his} wife and {a11.p his} brother were on different sides.}
