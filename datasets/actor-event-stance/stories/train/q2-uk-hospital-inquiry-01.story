id: q2-uk-hospital-inquiry-01
kind: public inquiry refusal
country: United Kingdom
genre: web news
english: British
form: article
event e1: a statutory public inquiry into the Kelham Park deaths
event e2: Dame Ursula Kettering's review
event e3: the coroner's adjournment of four inquests
actor a1: Helen Mossop (person)
actor a2: families of the patients (group)
actor a3: Joanne Pickersgill (person)
actor a4: Dame Ursula Kettering (person)
actor a5: East Trent NHS Trust (organization)
actor a6: David Ramanathan (person)
actor a7: Lord Cattermole (person)
actor a8: a former ward manager (person)
actor a9: Simon Alderslade (person)
actor a10: the nurses' union (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2 -e3
stance: a3 +e1 -e2 -e3
stance: a4 =e1 +e2
stance: a5 +e2 +e3
stance: a6 +e1 -e2
stance: a7 -e1 +e2
stance: a8 +e1
stance: a9 =e1 +e3
stance: a10 =e1 +e2

Minister stands firm on Kelham Park

{a1.d The mental health minister} has {a1.says-e1 rejected renewed calls for {e1 a judge to examine under oath} how 31 patients died at Kelham Park hospital near Newark.}

{a1 Helen Mossop} {a1.says-e1 told the Commons such exercises lasted five years on average and cost £24m}, and {a1.says+e2 said {e2 the review} {a1.p she} set up in October would be finished by Christmas.}

{a2 Families of the patients} left the public gallery as {a1.p she} spoke. {a2.does+e1 All wore badges with the words 'Under oath'.} {a2.does-e2 Twenty-two of {a2.p them} have told {a4 Dame Ursula Kettering}, {a4.d the retired hospital director} who is in charge of {e2 it}, that they will not answer {a4.p her} letters.}

{a3 Joanne Pickersgill}, whose 19-year-old son Callum was found dead on the adolescent ward in 2021, {a3.says-e2 said {a4.d Dame Ursula} was by all accounts kind and clever. 'But a ward sister can put {a4.p her} letter in the bin and go home to tea. {a3.p I} want somebody {a3.p I} can't put in the bin.'}

{a3.does+e1 {a3.p She} has gathered 114,000 signatures for {e1 a full hearing with witness summonses}} and {a3.says+e1-e2 will not rest, {a3.p she} says, while any other solution is on offer.}

The dispute grew sharper last week when {a9.d the Nottinghamshire coroner}, {a9 Simon Alderslade}, {a9.does+e3 {e3 put off four inquests} until the review is over.} {a9.says+e3 {a9.p He} said the same 60 members of staff could not be expected to give two accounts in two places.} {a9.says=e1 Whether there ought to be anything larger was not for {a9.p him}, {a9.p he} added.}

{a2.says-e3 For {a2.d the relatives}, some of whom have waited four years, {e3 the postponement} was the worst day since the funerals, {a2.p their} solicitor said.} {a3 Ms Pickersgill} {a3.does-e3 has asked the High Court to quash {e3 it}.}

{a5 East Trent NHS Trust}, which runs the hospital, {a5.says+e3 had written to {a9.d the coroner} in support of {e3 a delay}.} {a5.says+e2 {a5.p It} says {a5.p it} has handed {a4.d Dame Ursula} 900,000 pages and given {a4.p her} an office on the site.} {a5.says {a5.p It} has apologised for failings in nine of the deaths.}

{a4 Dame Ursula} herself {a4.says+e2 said 48 employees had already come forward, more than {a4.p she} had dared to hope, and {a4.p she} would go on.} {a4.says=e1 On the campaign for something with greater powers {a4.p she} had 'no opinion that would help anyone'.}

In the debate {a6 David Ramanathan}, {a6.d for the opposition}, {a6.says+e1 asked what {a1.d the minister} was afraid of.} {a6.says-e2 A 'chat with volunteers', as {a6.p he} put it, had missed every one of the warnings at a similar unit in Kent.}

{a7 Lord Cattermole}, who chaired the long inquiry into contaminated dialysis, {a7.says+e2 came to {a1.p her} aid. {a1 Mrs Mossop} had chosen a good woman and a short deadline, {a7.p he} told a radio audience,} and {a7.says-e1 in {a7.p his} own case the lawyers had been paid more than the victims.}

{a8 A former ward manager}, who asked not to be named, {a8.says+e1 disagreed. {a8.p She} said colleagues would only speak of staffing at night if {e1 a chairman compelled them}, because then nobody could call them disloyal.}

{a10 The nurses' union} {a10.does+e2 is providing a representative for any member who wants to talk to {a4.d Dame Ursula}, and has advised them to do so.} {a10.says=e1 {a10.p Its} council discussed the wider question in January without reaching a position.}

Kelham Park's adolescent ward has been shut since the summer. A new building with 20 beds is due to open in 2027.
