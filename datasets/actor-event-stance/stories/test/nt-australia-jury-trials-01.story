id: nt-australia-jury-trials-01
kind: jury trial restriction
country: Australia
genre: newspaper report
english: Australian
form: article
event e1: ending jury trials for fraud in South Australia
actor a1: Attorney-General Fiona Lachlan-Boyd (person)
actor a2: Barristers' Society (organization)
actor a3: Theo Karvelas (person)
actor a4: Shane Petherick (person)
actor a5: the director of public prosecutions (person)
actor a6: Margaret Tsoulis (person)
actor a7: Investors' Justice Group (organization)
actor a8: two government backbenchers (group)
actor a9: the chief justice's office (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1

{e1 People charged with serious fraud would be tried by a judge sitting alone}, under {a1.does+e1 changes that {a1 Attorney-General Fiona Lachlan-Boyd} took to cabinet in Adelaide on Monday.}

{a1.says+e1 {a1 Ms Lachlan-Boyd} said the last three such trials had run for an average of 94 sitting days, that two had been aborted when jurors fell ill, and that the cost to the state was $11 million.}

{a1.says+e1 "Nobody should have to give up five months to look at spreadsheets," {a1.p she} said.}

{a5 The director of public prosecutions} {a5.does+e1 recommended {e1 the step} in {a5.p his} annual report}, which lists nine cases in which charges were cut back so that a panel could follow them.

The {a2 Barristers' Society} {a2.does-e1 has briefed two silks to prepare a constitutional challenge.} {a3.d {a2.p Its} president}, {a3 Theo Karvelas}, {a3.says-e1 said {a3.p his} members had asked {a1.d the attorney} for figures on acquittals and been given none. "Conviction rates go up when you take the public out. If that is the aim, say it," {a3 Mr Karvelas} said.}

{a1.says+e1 {a1 Ms Lachlan-Boyd} accused {a2.d the society} of looking after daily fees}, {a3.says which {a3 Mr Karvelas} called beneath {a1.p her}.}

{a6 Margaret Tsoulis}, who sat on the jury in the Bowden Homes case for 107 days, {a6.says-e1 said it was hard work and that all twelve of them understood it. {a6.p She} has written to {a6.p her} local member. "{a6.p We} found one of them not guilty. {a6.p I} think about whether one person would have had the patience," {a6.p she} said.}

{a7 Investors' Justice Group}, which speaks for 800 people who lost money with Bowden, {a7.says+e1 said some of them had died between the arrest and the second trial, and asked that {e1 the bill} apply to cases already listed.}

{a8 Two government backbenchers} {a8.says-e1 spoke against {e1 it} in the party room} and {a8.says-e1 told colleagues {a8.p they} would cross the floor.} The government has a majority of three.

{a9 The chief justice's office} {a9.says=e1 said the court was asked for numbers and had supplied them, and would make no comment on a matter of policy.}

Opposition Leader {a4 Shane Petherick} {a4.says=e1 said {a4.p his} side would decide once it had seen a draft.} {a4.says {a4.p He} attacked {a1.d the attorney} over the closure of the Port Augusta courthouse.}
