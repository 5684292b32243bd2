id: o8-italy-touchline-ban-01
kind: sporting suspension
country: Italy
genre: sports report
english: British
form: article
event e1: the ten-match touchline ban on coach Sandro Melloni
event e2: Melloni's appeal
actor a1: Sandro Melloni (person)
actor a2: the disciplinary judge (person)
actor a3: Ravello Calcio (organization)
actor a4: Donatella Frigerio (person)
actor a5: the referees' association (organization)
actor a6: Ivano Prestipino (person)
actor a7: Corrado Saba (person)
actor a8: the federal court (organization)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e1 =e2

ROME - {a3 Ravello Calcio} {a3.does-e1+e2 {e2 have gone to the federal court} to get {a1.p their} coach back on the bench for the rest of the season}.

{a1 Sandro Melloni} was suspended for 10 games on Tuesday. {a2 The disciplinary judge} {a2.says+e1 found that {a1.p he} had pushed the fourth official during the 2-2 draw with Sassuolo Terme and had used insulting language in the tunnel.}

{a2.says+e1 In a four-page ruling {a2.d the judge} said a shorter {e1 suspension} would not have matched the gravity of physical contact with an official, and that it was {a1.d the coach}'s third offence in two years.}

{a4 Donatella Frigerio}, {a4.d the club's lawyer}, {a4.says-e1+e2 said video from two angles showed that {a1 Melloni} had stumbled over a water crate. "{a4.p We} will put the pictures before {a8.d the court} and {a4.p we} are sure {a8.p it} will see what everybody sees," {a4.p she} said.}

{a1 Melloni} {a1.says-e1 admitted using words {a1.p he} regretted but denied pushing anyone. {a1.p He} had apologised to the official by telephone the same evening and been thanked, {a1.p he} said. "Two matches for the words, {a1.p I} would have accepted that."}

{a5 The referees' association} {a5.does-e2 has asked to be heard as an interested party} when {e2 the case} comes up next Wednesday. {a5.does+e1 In {a5.p its} submission to {a2.d the judge} {a5.d the body} had sought a suspension of at least eight matches}. {a6.d Its president}, {a6 Ivano Prestipino}, {a6.says+e1 said 17 officials had been assaulted in the amateur leagues since September and that the professional game had to set the tone.}

{a6.says-e2 {a6 Prestipino} said {a3 Ravello} were questioning "the word of a man with 200 matches behind him" and should let the matter rest.}

{a7.d The fourth official's own report}, written by {a7 Corrado Saba} and seen by this newspaper, spoke of "slight contact". {a7 Saba}, {a7.d who has since stepped down from the professional list}, {a7.says-e1 told a radio station that {a7.p he} had expected a fine and "not something like this".}

Until {a8.d the court} decides {a1.p he} will watch from the stand. {a3.does+e2 {a3.d The club} have paid the €5,000 deposit required for {e2 an urgent hearing}.} {a1.does-e1+e2 {a1 Melloni} intends to speak there in person.}

{a8 The federal court} {a8.says=e1=e2 said only that a panel of three had been drawn by lot, and that {a8.p it} could confirm, shorten or lengthen the punishment.}

{a3 Ravello} are fourth, two points ahead of Lodi.
