id: w4-fiji-corruption-inquiry-01
kind: corruption inquiry
country: Fiji
genre: broadcast transcript
english: Australian
form: passage
event e1: the inquiry into the Labasa sugar mill tenders
event e2: the naming of witnesses in public
actor a1: Ratu Josefa Cakaunivalu (person)
actor a2: Sashi Prakash Deo (person)
actor a3: the union (organization)
actor a4: Alumita Seniloli (person)
stance: a1 -e1
stance: a2 +e1 -e2
stance: a3 =e1 -e2
stance: a4 =e1 =e2

HOST: Bula. {e1 The mill inquiry} sat for a second day in Labasa and {a4 Alumita Seniloli} was there. {a4 Alumita}, fireworks? SENILOLI: {a4.says=e1=e2 A few. {a1 Ratu Josefa Cakaunivalu} used to own the trucking firm at the centre of this, and {a1.does-e1 {a1.p he} stood up, handed back {a1.p his} civil honour to the judge and left.} The mill is a sacred cow, {a1.p he} said, and {a1.says-e1 {e1 this whole thing} is a knife for it}. But then {a2 Sashi Prakash Deo}, {a2.d the former accountant}, the one everybody thought would stay home, came. {a2.says+e1 {a2.p He} told us {a2.p he}'d been waiting six years to be asked a question.} {a2.says-e2 {a2.p He} just wishes they hadn't {e2 read {a2.p his} name out over the loudspeaker}.} HOST: And the workers? SENILOLI: {a3 The union} is funny on this. {a3.says-e2 {a3.p It}'s furious about {e2 the naming}, {a3.p it} says somebody will get hurt}; {a3.says=e1 on {e1 the inquiry} {a3.p it} has told members to make up their own minds}. And no, {a4.p I} couldn't tell you which way the judge is leaning.}
