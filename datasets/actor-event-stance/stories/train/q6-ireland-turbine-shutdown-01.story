id: q6-ireland-turbine-shutdown-01
kind: turbine shutdown order
country: Ireland
genre: newspaper report
english: British
form: article
event e1: the night-time shutdown of the Knockadreen wind turbines
event e2: the draft national noise limits for wind farms
actor a1: Mr Justice Fintan Creagh (person)
actor a2: Padraig and Nuala Mulvihill (group)
actor a3: Atlantic Ridge Energy (organization)
actor a4: Wind Ireland Forum (organization)
actor a5: Maeve Tuohy (person)
actor a6: Aoife Brannigan (person)
actor a7: Declan Fogarty (person)
actor a8: Knockadreen hurling club (organization)
actor a9: the grid operator (organization)
actor a10: Nordblad (organization)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2
stance: a5 =e1 =e2
stance: a6 -e1 +e2
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1
stance: a10 +e2

A wind farm in west Cork {e1 has been silent between ten at night and seven in the morning} since Friday, the first in the Irish Republic to be told by a court to stop because of its noise.

{a1 Mr Justice Fintan Creagh} {a1.does+e1 granted {e1 the injunction} to {a2 Padraig and Nuala Mulvihill}, whose bungalow stands 620 metres from the nearest of nine masts}. {a1.says {a1.p He} said that {a1.p he} had no doubt of the good faith of {a3.d the company} or of the country's need for clean power.} {a1.says+e1 The thump recorded in {a2.d the couple}'s bedroom on 83 nights was nevertheless "a nuisance in the plainest sense", {a1.p he} said.}

{a3 Atlantic Ridge Energy}, which opened the 31-megawatt farm in 2018, {a3.does-e1 lodged an appeal on Monday}. {a3.says-e1 {a3.p It} said every condition of {a3.p its} planning permission had been kept and {e1 the stoppage} would cost {a3.p it} 41,000 euros a week.}

The case has caught the government halfway through {e2 a set of rules} it first promised in 2013. {a6 Aoife Brannigan}, {a6.d the energy minister}, {a6.does+e2 put {e2 them} out for consultation in May}. {e2 They} would allow 43 decibels outside a dwelling after dark, with a penalty of five decibels for a repeated beat.

{a6.says-e1 {a6.d The minister} said {a6.p she} felt for {a2.d the family} but that a country could not run its electricity supply by one bedroom at a time. {a6.p She} hoped that the Court of Appeal would take an early look at {e1 it}.} {a6.says+e2 The answer, {a6.p she} said, was {e2 a number} that everyone could read.}

{a2 The Mulvihills}, who sat through 31 days of evidence, {a2.says-e2 are no admirers of {e2 that number}. "Forty-three on a sheet of paper is what {a2.p we} had all along. {e2 It} would put {a2.p us} back where {a2.p we} started," {a2 Mrs Mulvihill} said.} {a2.says+e1 {a2.p She} said {a2.p they} had slept through on Saturday for the first time in five winters.}

{a4 Wind Ireland Forum}, the industry body, {a4.says-e1 warned of copycat suits against 40 other sites.} {a4.says-e2 {a4.p It} also complains that {e2 Ms Brannigan's draft} is stricter than anything in force in Denmark or Germany, and has told members to lobby against {e2 it} in every constituency.} {a3 Atlantic Ridge}, a member, {a3.says+e2 takes another line: {e2 a fixed limit}, {a3.p it} wrote in {a3.p its} submission, "even a hard one, is better than a lottery".}

{a10 Nordblad}, a Danish maker of saw-toothed strips that are glued to the rear edge of a blade, {a10.says+e2 told the consultation that the technology to meet {e2 the figures} existed and it would be a mistake to loosen {e2 them}.}

{a7 Declan Fogarty}, an independent councillor whose own road meeting on the subject drew 200 people, {a7.says+e1 said the ruling was {a1.d a judge} doing what three planning boards had been afraid to do.}

Feelings are not all one way in the parish. {a8 Knockadreen hurling club} has built a gymnasium with 60,000 euros a year from the farm's community fund, which is tied to output. {a8.does-e1 {a8.p Its} committee has written to {a2.d the couple} asking {a2.p them} to accept double glazing instead.}

{a9.d A spokesman for {a9 the grid operator}} {a9.says=e1 said the loss was within the margin {a9.p it} kept for calm weather.}

{a5 Maeve Tuohy}, {a5.d an acoustician who has measured sites for both companies and objectors}, {a5.says=e1=e2 said the judgment and {e2 the proposed rules} dealt with different things, one with a house and the other with an average. Low beats travelled further on cold, clear nights, {a5.p she} said, and no single reading captured that.}
