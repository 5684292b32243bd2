id: q2-portugal-cement-bid-01
kind: cement company bid
country: Portugal
genre: business page
english: British
form: article
event e1: Korvald's 1.9bn-euro bid for Cimentos do Lis
event e2: the proposed sale of the Bahia plant
event e3: Tejada Capital's call for the chairman's removal
actor a1: Korvald (organization)
actor a2: Henrik Lauesen (person)
actor a3: Cimentos do Lis (organization)
actor a4: Duarte Vilhena (person)
actor a5: the Sottomayor family (group)
actor a6: Tejada Capital (organization)
actor a7: the cement workers' federation (organization)
actor a8: the economy ministry (organization)
actor a9: Clare Bonython (person)
actor a10: a person close to the board (person)
actor a11: the competition authority (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2 -e3
stance: a5 =e1 -e3
stance: a6 +e1 -e2 +e3
stance: a7 -e1 -e2
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1 +e2
stance: a11 =e1

Cement group tells holders to sit tight

{a3.d Portugal's second-largest cement maker} {a3.does-e1 told {a3.p its} shareholders on Monday to take no action} over {e1 an approach from Scandinavia} that values it at 1.9bn euros (£1.6bn).

{a3 Cimentos do Lis} {a3.says-e1 said {e1 the 14.20 euros a share on the table} left out of account both {a3.p its} quarries, which have reserves for 70 years, and a new kiln that comes on stream in May.} {a3.does-e1 {a3.p It} has hired two banks and a firm of publicists.}

{a1 Korvald}, the Danish building materials group, {a1.does+e1 went public with {e1 {a1.p its} proposal} on Friday after three letters had been returned.} {a1.p It} {a1.does+e1 already holds 9.8% and bought another 1.1% in Lisbon on Monday.}

'{a2.p I} have nothing but respect for what {a4 Dr Vilhena} has built,' {a2 Henrik Lauesen}, {a2.d Korvald's chief executive}, said. {a2.says+e1 '{a1.p Our} price is 38% above the average of the last half year. {a2.p I} have not heard of another one.'}

Cement prices in Iberia have risen by a quarter in two years as builders prepare for rail works and data centres. Imports from Turkey and Algeria account for a fifth of the market.

At the heart of {a3.d the company}'s reply is {e2 a deal for {a3.p its} plant in Bahia}, Brazil, which {a4.d the chairman}, {a4 Duarte Vilhena}, {a4.does+e2 hopes to sign before the annual meeting in April.} {a4.says+e2 {a4.p He} says {e2 it} would bring 410m euros and pay for a special dividend.} {a3.does+e2 {a3.d The company} opened {a3.p its} books to three interested parties in December.}

{a1 Korvald} {a1.does-e2 has written to every director to say that {a1.p it} would walk away if {e2 Bahia goes}}, and {a2 Mr Lauesen} {a2.says-e2 called the Brazilian kiln the best asset in the group.} {a10 A person close to the board} {a10.says-e1+e2 laughed this off. 'They would get the dividend as well, if they are still shareholders. {a10.p We} would rather they weren't,' {a10.p he} said.}

{a6 Tejada Capital}, a Madrid fund with 6%, {a6.does+e3 wants {a4.d the chairman} {e3 voted out} and has tabled a resolution to that effect.} {a6.says+e1-e2 {a6.p It} believes {a4.p he} is giving away Brazil in a hurry so that nobody can buy the whole, and that holders ought to be allowed to take the Danes' money.}

{a4 Dr Vilhena}, 71, {a4.says-e3 said {a4.p he} would be standing for another three years.} {a4.says-e1 {a4.p He} told a breakfast television programme that {a1 Korvald} had closed five of the seven works it bought in Poland.}

Much depends on {a5 the Sottomayor family}, descendants of the founder, who own 31%. {a5.says=e1 {a5.p They} met {a2 Mr Lauesen} for two hours on Sunday and {a4 Dr Vilhena} for two hours afterwards, and would only say that both had been offered coffee.} {a5.says-e3 {a5.p Their} spokesman did add that {a5.p they} would 'of course' vote for the man who gave {a5.p them} eleven good years.}

{a7 The cement workers' federation} {a7.does-e1-e2 has called {a7.p its} 1,300 members to a meeting on Thursday under the slogan 'Not the Danes, not the auctioneers'.}

{a8 The economy ministry} {a8.says=e1 said {a8.p it} had no shares and no veto and was reading the newspapers.} {a11 The competition authority} {a11.says=e1 said it would need 30 working days from any formal notification}; {a1 Korvald} runs one import terminal at Setubal.

{a9 Clare Bonython}, {a9.d an analyst} in London, {a9.says=e1 put the chances at evens. 'At 14.20 {a5.d the family} stays where it is, at 16 it starts to count. Whether {a1.d the Danes} have 16 {a9.p I} don't know.'} The shares closed at 14.86.
