id: o8-switzerland-hearing-aid-standard-01
kind: technical standard adoption
country: Switzerland
genre: wire report
english: British
form: article
event e1: the adoption of Korvent's format as the world hearing-aid standard
actor a1: the International Acoustics Standards Council (organization)
actor a2: Korvent Audio (organization)
actor a3: Ulrike Pfannmüller (person)
actor a4: Sonaris (organization)
actor a5: Antoine Delacombaz (person)
actor a6: the delegations of India and Brazil (group)
actor a7: Rahel Zumthor (person)
actor a8: the South Korean delegation (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1

GENEVA - {a1 The International Acoustics Standards Council} {a1.does+e1 voted by 29 to 17 on Friday to make a format developed by {a2 Korvent Audio} the common language between hearing aids and telephones.}

Makers that want {a1.d the council}'s mark will have to build it in from 2028.

{a4 Sonaris}, {a4.d the French group} which sells every third hearing aid worldwide and has a format of {a4.p its} own, {a4.does-e1 left the room before the count.} {a5.d Its chief engineer}, {a5 Antoine Delacombaz}, {a5.says-e1 said tests in March had shown a delay of 48 milliseconds, twice what a listener can bear. {a4.p We} will not put {a4.p our} name to it, {a5.p he} said.}

{a3 Ulrike Pfannmüller}, {a3.d who chaired the working group}, {a3.says+e1 said the delay had since been brought down to 22 milliseconds. "There are 90 million people whose device does not work with the telephone they have. They have waited through 14 of {a3.p our} meetings," {a3.p she} said.}

{a2 Korvent}, based in Aarau, {a2.says+e1 has undertaken to license {a2.p its} 31 patents for 40 centimes per device.} {a2.does+e1 {a2.p It} sent two engineers to each national committee in the weeks before the ballot.}

That price was the reason why {a6 the delegations of India and Brazil} {a6.does-e1 voted against}. {a6.says-e1 {a6.p They} said a subsidised aid costs 11 francs in {a6.p their} countries and that a standard ought to be free.}

{a8 The South Korean delegation}, {a8.says had complained of a lack of documents on Monday}, but {a8.does+e1 in the end raised {a8.p its} card in favour.}

{a4 Sonaris} {a4.says-e1 said on Friday evening that {a4.p it} would go on shipping {a4.p its} own format and was considering a complaint to the European Commission about the way {e1 the procedure} had been handled.} {a5 Delacombaz} {a5.does-e1 has resigned from two subcommittees.}

{a7 Rahel Zumthor}, {a7.d {a1.d the council}'s registrar}, {a7.says=e1 said the text would be published in three languages in April. National bodies had 60 days to lodge a formal objection, {a7.p she} said, and five would be enough for a second ballot.}
