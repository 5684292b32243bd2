id: q3-uk-nursery-ratios-01
kind: nursery staffing ratios
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: relaxing staff ratios in English nurseries
event e2: Lady Thackwray's amendment for a one-year pilot
event e3: the demand for a higher hourly nursery rate
actor a1: Rosalind Petherbridge (person)
actor a2: the Federation of Nursery Owners (organization)
actor a3: the Early Years Workers' Union (organization)
actor a4: Lady Thackwray (person)
actor a5: Gareth Ollerenshaw (person)
actor a6: Anjali Deshmukh (person)
actor a7: Marian Tuck (person)
actor a8: the inspectorate (organization)
actor a9: Lord Amberley (person)
stance: a1 +e1 -e2 =e3
stance: a2 +e1 +e3
stance: a3 -e1 +e2 +e3
stance: a4 -e1 +e2
stance: a5 -e1
stance: a6 =e1
stance: a7 -e1 +e3
stance: a8 =e1
stance: a9 +e1 -e2

{e1 Nursery change} 'will not wait for a trial'

{a1.d The children's minister}, {a1 Rosalind Petherbridge}, {a1.does-e2 has written to peers urging them to throw out {e2 a clause} which would put off {e1 new childcare rules} until next year.}

From September, nurseries in England are due to be able to {e1 let one adult look after five two-year-olds, rather than four}. The House of Lords votes on Tuesday on whether {e2 the change should first be tried out for twelve months in six council areas}.

{a1.says+e1-e2 In {a1.p her} letter {a1 Mrs Petherbridge} says that parents of under-threes pay an average of £271 a week and that "{a1.p I} cannot in conscience ask them to sit through {e2 another experiment}". Scotland has had one adult to five children for years "and nobody there calls it reckless", {a1.p she} adds.}

{a4.d The author of the clause}, {a4 Lady Thackwray}, a former head teacher who sits on the crossbenches, said {a4.p she} had been treated with great courtesy by {a1.d the minister}. {a4.says-e1 "{a1.p She} wants cheaper places and so do {a4.p I}. But {a4.p I} have read {a1.p her} department's own assessment, and it puts the saving at £6 a week if every penny is passed on. {a4.p I} could not support {e1 it} on that showing."} {a4.does+e2 {a4.p She} has turned down an offer of a review after two years in return for withdrawing {e2 {a4.p her} wording}.}

{a3 The Early Years Workers' Union} {a3.does+e2 has been telephoning undecided peers on {a4.p her} behalf}. {a3.says-e1 {a3.p Its} members, {a3.p it} said, were leaving at the rate of one in five a year, and {e1 a fifth toddler} would not persuade any of them to stay.} {a3.says+e3 On {e3 the money} {a3.p it} was at one with the owners: there could be no decent wage without it.}

On the government benches {a9 Lord Amberley}, who ran the department a decade ago, {a9.says+e1 said {e1 the step} was one {a9.p he} ought to have taken {a9.p himself}.} {a9.says-e2 Six pilot areas would mean six sets of lawyers, {a9.p he} said.}

{a2 The Federation of Nursery Owners}, which speaks for 3,400 businesses, has not campaigned on the vote. {a2.says+e1 {a2.p It} called {e1 the new ratio} "welcome, late and no cure", and said {a2.p its} members had been asking for it since 2013.} {a2.says+e3 What they needed next was {e3 £1.20 more an hour} for the places the state pays for, {a2.p it} said.} {a1.says=e3 {a1 Mrs Petherbridge}'s office said {e3 the rate} was a matter for the spending review and {a1.p she} would not prejudge it.}

{a7.does+e3 {a7 Marian Tuck}, who owns three nurseries in Shropshire, was among those who signed {a2.d the federation}'s letter on {e3 funding}.} {a7.says-e1 On numbers {a7.p she} parts company with {a2.p them}. "You'd have one girl changing a nappy and four left by the stair gate," {a7.p she} said. "My insurer has already asked what {a7.p we} intend."}

{a5 Gareth Ollerenshaw}, {a5.d a father of twins from Stockport}, {a5.does-e1 handed in a petition with 88,000 names at the department on Friday under the banner "Four is enough"}.

{a6 Anjali Deshmukh}, {a6.d an economist who studies household costs}, {a6.says=e1 said evidence from abroad pointed in both directions. Fees fell slightly in the Netherlands after a similar {e1 move} and not at all in Ireland. Much would hang on rents, {a6.p she} said.}

{a8.says=e1 {a8 The inspectorate} said {a8.p it} would check nurseries against whatever ratio was in force on the day of the visit.} In {a8.p its} latest annual report 96 per cent of settings were rated good or better.
