id: p1-kazakhstan-khan-casting-01
kind: casting of a historical role
country: Kazakhstan
genre: wire report
english: British
form: article
event e1: casting a Turkish actor as a Kazakh khan
event e2: state funding for The White Felt
event e3: the stunt riders' refusal to work on the film
actor a1: Aigerim Sultanbekova (person)
actor a2: Kerem Aksoylu (person)
actor a3: the culture ministry (organization)
actor a4: the Union of Stage Actors (organization)
actor a5: Daniyar Omarkhan (person)
actor a6: the stunt riders (group)
actor a7: descendants of the khan (group)
actor a8: Tolegen Bektasov (person)
actor a9: a senior official at the film fund (person)
actor a10: Gulnara Iskakova-Reid (person)
actor a11: the Almaty chapter of historians (organization)
stance: a1 +e1 +e2 -e3
stance: a2 +e1
stance: a3 +e2 =e1
stance: a4 -e1 +e3 +e2
stance: a5 +e1
stance: a6 -e1 +e3
stance: a7 -e1 -e2
stance: a8 -e2 =e1
stance: a9 +e2
stance: a10 =e1 =e2
stance: a11 =e1

ASTANA - Shooting of the most expensive film ever made in Kazakhstan stopped for a third day on Thursday when {a6.does+e3 {a6.d 40 horsemen} {e3 stayed in {a6.p their} tents}} rather than ride behind {e1 a foreigner in the leading part}.

{a2 Kerem Aksoylu}, 38, a television star from Izmir, was engaged in March to play an 18th-century khan in The White Felt. {a2.p He} {a2.does+e1 has taken Kazakh lessons since the winter} and {a2.says+e1 told reporters on the steppe that {a2.p he} was nobody's insult. "{a2.p I} do not take a thing from anyone. {a2.p I} ride, {a2.p I} learn the lines, {a2.p I} bow before {a2.p I} enter the yurt," {a2.p he} said.}

{a6 The stunt riders} {a6.says-e1 said through {a6.p their} foreman that there were at least ten men in the republic who could do it and that two of {a6.p them} were holding {a2.p his} horse.}

{a1.d The director}, {a1 Aigerim Sultanbekova}, {a1.does+e1 saw 312 candidates before {a1.p she} settled on {a2 Aksoylu}}. {a1.says-e3 {a1.p She} has asked {a6.d the riders} to come back by Saturday and said {a1.p she} would otherwise send to Kyrgyzstan for others.} {a1.says+e2 {a1.p She} thanked the state for the 6.2 billion tenge without which, {a1.p she} said, "we would be filming on a telephone".}

{a4 The Union of Stage Actors} {a4.does-e1 has appealed to the prosecutor over a clause that reserves principal roles for citizens}. {a4.says+e2 {a4.p It} welcomed {e2 the grant}, the largest {a4.p its} members had seen, and said for that very reason that {e2 it} should not buy a face from abroad.} {a4.does+e3 On Wednesday {a4.p it} delivered two sheep and a week's wages to the tents.}

The man who was second choice has declined to be a grievance. {a5 Daniyar Omarkhan}, who now plays the khan's brother, {a5.says+e1 said the Turk had moved {a5.p him} to tears at the reading and that anyone who had been in the room would have hired {a2.p him}.}

For {a7 descendants of the khan} there is more at stake than a part. {a7.says-e1 At a gathering in Turkistan an elder said the portrait had been handed to a guest to paint.} {a7.does-e2 The family asked the president to have {e2 the public money} returned and spent on the mausoleum.}

{a3 The culture ministry}, which {a3.does+e2 released the second of three payments on Tuesday in spite of {e3 the stoppage}}, {a3.says=e1 said {a3.p it} did not choose performers and had received letters of both kinds.}

{a9 A senior official at the film fund}, who would not be named, {a9.says+e2 dismissed suggestions that {e2 state funding for The White Felt} could be recalled. Co-producers in three countries had matched {e2 it}, the official said, and auditors had found nothing wrong.}

{a8 Tolegen Bektasov}, a deputy in the lower house, {a8.does-e2 put down a question about the accounts} and {a8.says-e2 said a country short of 200 schools had no business with cavalry charges.} {a8.says=e1 Who wore the hat was all the same to {a8.p him}, {a8.p he} added.}

{a11 The Almaty chapter of historians} {a11.says=e1 recalled that no likeness of the khan was made in his lifetime. {a11.p It} advised on the weapons and took no part in {e1 the choice of a lead}.}

Such quarrels are common, said {a10 Gulnara Iskakova-Reid}, who writes on Central Asian cinema from Edinburgh. {a10.says=e1 {a10.p She} could name four national heroes played by outsiders; two of the films were loved and two forgotten.} {a10.says=e2 {e2 The 6.2 billion} came to about 40 per cent of the cost, {a10.p she} said, which was neither high nor low for the region.}

Filming is scheduled to last until the end of September.
