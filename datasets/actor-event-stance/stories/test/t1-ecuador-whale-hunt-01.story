id: t1-ecuador-whale-hunt-01
kind: whale hunt
country: Ecuador
genre: broadcast transcript
english: American
form: passage
event e1: the scientific whale hunt near the Galápagos
event e2: the navy's boarding of the whaler Kaiyo Star
actor a1: the Tokara Cetacean Institute (organization)
actor a2: Admiral Fausto Barreiro (person)
actor a3: Lorena Yépez-Wittmer (person)
actor a4: tuna captains (group)
stance: a1 +e1 -e2
stance: a2 =e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1 +e2

HOST: So, {e1 sixty minke whales for science}, the ship's papers said. Tonight the Kaiyo Star is tied up in San Cristóbal with marines on deck. {a2 Admiral Fausto Barreiro} gave the order.

{a2 BARREIRO}: {a2.says+e2 Yes, and {a2.p I}'d sign {e2 it} again. She had no right to be where she was without a pilot.} {a2.says=e1 Whether whales should be hunted is for people with degrees in whales, ma'am. {a2.p I}'ve no opinion.}

HOST: {a1 The Tokara Cetacean Institute} chartered her. {a1.p Its} director told us by e-mail, {a1.says-e2 "{e2 This piracy} will be answered in court,} {a1.says+e1 and {e1 {a1.p our} sampling} will be completed, this year or next." Sampling is {a1.p their} word.} Now, {a3 Lorena Yépez-Wittmer}, {a3.p you} run the islands' conservation fund. Champagne?

{a3 YÉPEZ-WITTMER}: Water. {a3.says-e1 Look, every one of those sixty would have been a crime, and {a3.p I} told the commission so when it let {e1 this} through.} {a3.says-e2 But she was eleven miles outside the line. If a navy can {e2 grab a ship} out there because it dislikes the cargo, then nobody is safe. {a2.d The admiral} should let her go today.}

HOST: {a4.p They} don't see it that way in Manta. {a4.says+e2-e1 {a4.d Tuna captains} there, who'd threatened to ram the ship {a4.p themselves}, sent the navy two tons of fillet.}
