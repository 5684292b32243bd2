id: q6-spain-investiture-01
kind: investiture vote
country: Spain
genre: wire report
english: British
form: article
event e1: Beatriz Olmedo's investiture as Spanish prime minister
event e2: the write-off of 15 billion euros of Catalan debt
event e3: Alianza del Trabajo's decision to abstain
actor a1: Beatriz Olmedo (person)
actor a2: Alianza del Trabajo (organization)
actor a3: Joaquín Arteche (person)
actor a4: Concòrdia Catalana (organization)
actor a5: Centro Nacional (organization)
actor a6: regional presidents (group)
actor a7: Inés Valdecasas (person)
actor a8: the king's household (organization)
actor a9: the employers' federation (organization)
actor a10: party members in Asturias (group)
stance: a1 +e1 +e2 +e3
stance: a2 -e2 +e3
stance: a3 +e3
stance: a4 +e1 +e2
stance: a5 -e1 -e2 -e3
stance: a6 -e2
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1 -e2
stance: a10 -e1 -e3

MADRID - Spain is likely to have a government by the weekend for the first time since April after 22 deputies on the left {a2.does+e3 {e3 resolved to say neither yes nor no}}.

{a1 Beatriz Olmedo}, {a1.d a former finance minister who leads a list with 131 of the 350 seats}, {a1.does+e1 presents {a1.p her} programme to parliament on Thursday}. {a1.p She} needs more votes in favour than against in {e1 a second ballot} on Saturday.

{a2 Alianza del Trabajo} had promised during the campaign never to open the door to {a1.p her}. {a3 Joaquín Arteche}, {a3.d {a2.d the party}'s secretary}, {a3.says+e3 denied that {a2.p it} was now doing so. "A man who steps aside in a corridor has not invited anybody to dinner," {a3.p he} said. {a3.p He} told a stormy meeting that a third election in two years would cost the left a million voters.} {a2.does+e3 The executive sided with {a3.p him} by 41 to 30.}

{a10 Party members in Asturias} {a10.does-e3 have collected the 4,000 names that force an internal ballot on {e3 the executive's resolution}}. {a10.says-e1 "{a10.p We} knocked on doors so that {a1.p she} would not be prime minister," one of {a10.p their} organisers said.}

What has made the arithmetic possible is {a4 Concòrdia Catalana}. {a4.d The Barcelona party} {a4.does+e1+e2 signed a two-page text on Monday under which {a4.p its} 14 deputies {e1 vote for {a1 Olmedo}} and {e2 the state takes over 15 billion euros that the region borrowed after 2012}}. {a4.says+e2 {a4.p Its} leader said bankers had been forgiven more for less.}

{a6 Regional presidents} from Galicia to Valencia, some of {a6.p them} from {a1 Olmedo}'s own list, {a6.says-e2 said in a joint letter that thrifty regions would be paying for {e2 the pact} until 2050.} {a6.says {a6.p They} did not dispute that {a1.p she} could try to form a government.}

{a1 Olmedo} {a1.says+e2 insisted that every region would be offered the same relief per head in time, and that interest on {e2 the loans} had been a fiction since the day they were made.} {a1.says+e3 {a1.p She} had "nothing but respect" for {e3 a choice} that cannot have been easy, {a1.p she} added.}

{a2 Alianza del Trabajo} {a2.does-e2 has tabled a bill that would limit {e2 any such cancellation} to money spent on schools and hospitals}, {a2.says-e2 calling the Catalan clause a present to those who ran up the bill.}

The most violent words came from the right. {a5 Centro Nacional}, which has 96 seats, {a5.says-e1 said the country was about to be governed by its third choice.} {a5.says-e2-e3 {a5.p It} called {e3 the left's gesture} a surrender and {e2 the Catalan agreement} a purchase, and {a5.does-e2 has hired two former judges to draft an appeal to the constitutional court}.}

{a9 The employers' federation} {a9.says+e1 said investment had stood still for eight months and {e1 any vote} that produced a budget was to be welcomed.} {a9.says-e2 {a9.p It} regretted {e2 the price}. Debt that disappears in one place, {a9.p it} said, turns up as tax in another.}

{a8 The king's household} {a8.says=e1 announced that an hour had been reserved on Sunday morning for a swearing-in, "should the chamber so decide".}

{a7 Inés Valdecasas}, {a7.d a sociologist who runs a polling institute in Zaragoza}, {a7.says=e1 put the probability at four in five. Three deputies from the Canaries had not declared themselves, {a7.p she} said, and a single illness could still make the difference. In 2019 {a7.p her} institute had been wrong.}
