id: p4-peru-lithium-company-01
kind: mineral nationalisation
country: Peru
genre: wire report
english: American
form: article
event e1: the bill creating a state lithium company
event e2: Tessellate's arbitration claim against Peru
event e3: the Puno road strike
actor a1: Wilber Ccahuana (person)
actor a2: Rocío Salaverry (person)
actor a3: Tessellate Minerals (organization)
actor a4: Puno Governor Edgar Mamani Turpo (person)
actor a5: herding communities (group)
actor a7: Lucía Bernales (person)
actor a8: the attorney general's office (organization)
actor a9: truckers (group)
actor a10: Fuerza del Altiplano (organization)
stance: a1 +e1 -e2 =e3
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1 +e3
stance: a5 -e1
stance: a7 =e1 =e2
stance: a8 -e2
stance: a9 -e3
stance: a10 +e1 +e3

LIMA - {a3.d A Canadian company} that has drilled for lithium on Peru's southern plateau for nine years {a3.does+e2 filed for international arbitration on Tuesday}, hours after a committee of Congress approved {e1 legislation that would hand its deposit to the state}.

{a3 Tessellate Minerals} {a3.says+e2 is seeking $680 million}, {a3.says-e1 saying in a statement that {e1 the text} "leaves {a3.p us} with a hole in the ground and a thank-you note".}

{e1 The measure}, {a1.does+e1 drafted by committee chairman {a1 Wilber Ccahuana}}, would declare the metal a strategic resource and give a new public entity, Litio Perú, exclusive rights to mine and sell it. Holders of concessions would be repaid their documented costs over 10 years. The committee passed it 13-8, with two abstentions. A floor vote is expected by mid-June.

{a1.says+e1 "They bought a sheep pasture at the price of a sheep pasture," {a1 Ccahuana} told reporters.} {a1.says-e2 {a1.p He} brushed aside {e2 the claim}, calling {e2 it} "a press release with a stamp on it".}

{a2.d Mines Minister} {a2 Rocío Salaverry} {a2.says-e2 said the country would defend itself with every argument available and expected to win.} {a2.says-e1 But {a2.p she} also told lawmakers from {a2.p her} own coalition that the existing state oil company owes $5 billion, and that {a2.p she} had yet to meet anyone who wanted a second one.}

Under Peruvian law {a8 the attorney general's office} represents the country in such disputes. {a8.does-e2 {a8.p It} has retained a Washington firm to seek dismissal on the ground that Tessellate never obtained an environmental permit.}

The deposit, near Macusani in the Puno region, is estimated at 2.9 million metric tons. No lithium has been produced in Peru.

Roads in the region have been blocked since May 12, mostly by teachers and market vendors {a10.does+e1+e3 organized by {a10 Fuerza del Altiplano}, a regional party that has made passage of {e1 the bill} its first demand}. {a10.says+e3 The party said the blockades would last "one day longer than Lima does".}

{a4 Puno Governor Edgar Mamani Turpo}, who was elected as an independent, {a4.does+e3 has lent the protesters two municipal loaders}. {a4.says+e1 {a4.p He} said {a4.p he} was unhappy with a 20 percent share for the region, having asked for 40, but that a fifth of something beat 100 percent of a Canadian brochure.}

{a1.says=e3 {a1 Ccahuana} has not joined {e3 the roadblocks} and would not say whether {a1.p he} approves of {e3 them}. "{a1.p I} legislate," {a1.p he} said.}

{a9 Truckers} stranded outside Juliaca {a9.does-e3 sued for access to the highway last week} and won an order the police have not carried out.

The people who live closest to the drill sites see it differently from all of them. {a5 Herding communities} in Carabaya province, who are in a lawsuit with {a3 Tessellate} over a dried-up spring, {a5.says-e1 said they did not want a public mine in its place. "The water will not ask who owns the pump," said Nélida Quispe Larico, who speaks for six of {a5.p them}.}

{a7 Lucía Bernales}, {a7.d an analyst with a ratings firm} in Bogotá, {a7.says=e1=e2 said similar claims in the region had taken six years on average, with about half settled. {a7.p She} counted between 58 and 66 votes for the legislation in the 130-seat chamber, which makes the outcome too close to call.}
