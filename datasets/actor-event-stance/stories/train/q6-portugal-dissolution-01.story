id: q6-portugal-dissolution-01
kind: dissolution of parliament
country: Portugal
genre: newspaper report
english: British
form: article
event e1: the dissolution of the Portuguese parliament
event e2: appointing Leonor Cabrita as prime minister without an election
actor a1: Duarte Lacerda (person)
actor a2: Frente Progressista (organization)
actor a3: Henrique Salvaterra (person)
actor a4: Leonor Cabrita (person)
actor a5: União Cívica (organization)
actor a6: Portugal Firme (organization)
actor a7: Azores regional government (organization)
actor a8: Tiago Quintanilha (person)
actor a9: the council of state (organization)
actor a10: hoteliers in the Algarve (group)
actor a11: a presidential aide (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e2
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1
stance: a11 +e1

President sends Portuguese to the polls

Portugal will hold its third general election in four years after {a1.d the president} {a1.does+e1 {e1 sent the 230 deputies home} on Thursday night}.

{a1 Duarte Lacerda} {a1.does+e1 fixed 10 March for the poll} in an address of six minutes. {a1.says+e1 {e1 It} was not a comfortable step, {a1.p he} said, but a country could not be asked to look away.}

The crisis began when police found 75,800 euros in envelopes among the books of {a3.d the prime minister}'s chief of staff. {a3 Henrique Salvaterra}, {a3.d the prime minister}, resigned the same afternoon. {a3.p He} has not been charged and says {a3.p he} knew nothing of the money.

{a3.does+e2 What {a3.p he} did next was to {e2 propose an heir}. {a4 Leonor Cabrita}, {a4.d the governor of the central bank}, would take over {a3.p his} cabinet for the two and a half years that remain.} {a2 Frente Progressista}, which has an absolute majority of 119, {a2.does+e2 endorsed {a4.p her} without a dissenting voice}. {a4 Ms Cabrita} {a4.does+e2 cleared {a4.p her} diary and spent an evening with the finance committee}, to the dismay of colleagues in Frankfurt.

{a1 Mr Lacerda} {a1.says-e2 was full of praise for {a4.p her} "rare competence". But voters had put one man's face on their ballot, {a1.p he} said, and {e2 a government handed on like a key} would be a weak one.}

{a3 Mr Salvaterra} {a3.says-e1 told reporters that respect for {a1.d the head of state} did not oblige {a3.p him} to agree with {a1.p him}. Budgets, a rail link and 16 billion euros in European money would wait until summer because of {e1 a decision} that nobody needed, {a3.p he} said.} {a2.d {a3.p His} party} {a2.says-e1 was blunter: {a1.d the president} had "thrown out a majority to punish a bookcase".}

{a5 União Cívica}, the main opposition party, {a5.does+e1 had {a5.p its} posters printed before the speech was over}. {a5.says-e2 {a5.p Its} leader called {e2 the Cabrita solution} an insult, adding that {a4.p she} was an outstanding economist and a personal friend.} 

Further right, {a6 Portugal Firme} {a6.says+e1 claimed {e1 the result} as {a6.p its} own, having moved two motions of censure, and complained only that March was too far away.}

{a9 The council of state}, {a9.d the 16-member body that must be consulted}, {a9.says=e1 split evenly, eight against eight, according to people who were in the room. {a9.p Its} communiqué said merely that {a9.p it} had been heard.} {a11 A presidential aide} {a11.says+e1 said a tie was neither permission nor refusal. "If {a1.p he} had swallowed {e2 this}, {a1.p he} would have been swallowing for three years," {a11.d the aide} said.}

In Ponta Delgada {a7 the Azores regional government}, which belongs to neither camp, {a7.says-e1 asked {a1 Mr Lacerda} to think again. The islands vote in February, and two campaigns in five weeks would leave them without ferry subsidies, {a7.p it} said.} 

{a10 Hoteliers in the Algarve} {a10.says-e1 have bookings for party conferences of every colour and would gladly give them up for a government. "Good for the bar, bad for everything else," one of {a10.p them} said of {e1 the prospect}.}

{a8 Tiago Quintanilha}, {a8.d who has written a history of Portuguese presidents}, {a8.says=e1 said the power had been used eight times since 1976 and five times the party in office had lost ground. No president had used it against an absolute majority, {a8.p he} said, so there was no rule to go by.}

Bond markets hardly stirred. Ten-year yields rose by two hundredths of a point.
