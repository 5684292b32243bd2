id: xv-costarica-beach-curfew-01
kind: curfew
country: Costa Rica
genre: local paper
english: American
form: article
event e1: the nighttime curfew on the beaches of Cahuita
event e2: the business owners' constitutional challenge to the curfew
actor a1: Yajaira Bolaños Artavia (person)
actor a2: the Cahuita Chamber of Tourism (organization)
actor a3: Ricky Maxwell Downer (person)
actor a4: Walter Palmer (person)
actor a5: the Talamanca public force (organization)
actor a6: residents of Playa Negra (group)
actor a7: the Constitutional Chamber (organization)
actor a8: the Inhabitants' Defender (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 =e1 =e2
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 -e1 +e2

CAHUITA, Limón — {e1 A nighttime curfew} that has emptied the beaches of this Caribbean town since mid-January is dividing neighbors and is now headed to the country's top court.

{a1.does+e1 Mayor {a1 Yajaira Bolaños Artavia} ordered the sand closed from 9 p.m. to 5 a.m.} after two tourists were shot and wounded during a bonfire party on Jan. 11. The order also covers the coastal footpath.

"{a1.says+e1 Since that night we have not had one assault on the beach. Not one," {a1 Bolaños} told a packed community meeting last week. "{a1.p I} will keep {e1 the curfew} until the last gang has left this canton, and {a1.p I} won't apologize to anybody for {e1 it}."}

{a6.says+e1 {a6.d The people who live closest to the water} have thanked {a1.p her}.} {a6.does+e1 More than 200 {a6 residents of Playa Negra} signed a letter asking that {e1 the measure} be extended through Easter.}

{a4 Walter Palmer}, 71, {a4.d a retired fisherman}, {a4.says+e1 said {a4.p he} sleeps with the windows open again. "Used to be motorbikes on the sand till three in the morning and {a4.p I} don't know who selling what," {a4.p he} said. "{e1 This} is the best thing they done in years."}

{a2.d Business owners} tell a different story. {a2.says-e1 {a2 The Cahuita Chamber of Tourism} said reservations for February dropped 38% and that visitors were being "treated like suspects for looking at the moon"}.

{a2.does-e1+e2 On Monday {a2.d the chamber} filed {e2 a challenge} before {a7 the Constitutional Chamber}, known as the Sala IV, arguing that {e1 the curfew} violates freedom of movement.} {a8 The Inhabitants' Defender}, a state ombudsman, {a8.does-e1+e2 joined {e2 the case} on the side of {a2.d the businesses} a day later} and {a8.says-e1 said a mayor had no power to order {e1 such a closure}}.

{a1.says-e2 {a1 Bolaños} called {e2 the lawsuit} "a stab in the back to the victims" and said the town's lawyers would ask the magistrates to throw {e2 it} out.}

Some who dislike {e1 the curfew} would rather not see {e1 it} settled in San José. {a3 Ricky Maxwell Downer} runs a beachfront calypso bar and has sent home four of {a3.p his} nine employees.

"{a3.says-e1 {e1 The curfew} is killing {a3.p me}, {a3.p I} want {e1 it} gone tomorrow,"} {a3.says-e2 said {a3 Maxwell}. "But {a3.p I} told {a2.d the chamber} not to do {e2 this}. A court case takes two years and makes an enemy of {a1.d the mayor}. You sit down with {a1.p her} and you talk."}

Enforcement falls to {a5 the Talamanca public force}, which has 22 officers for some 40 miles of coast. {a5.says=e1 In an email, {a5.d the police} said {a5.p they} had issued 61 warnings and would not comment on whether {e1 the order} was needed.}

{a7.does=e1=e2 {a7 The Sala IV} admitted {e2 the challenge} for study on Thursday but did not suspend {e1 the curfew}.} {a7.says=e2 A spokeswoman said there was no date for a ruling.}
