id: w3-tanzania-airport-01
kind: airport expansion
country: Tanzania
genre: broadcast transcript
english: African
form: passage
event e1: the enlargement of Songea airport
event e2: the relocation of the Lutheran cemetery
actor a1: Bishop Amani Ngonyani (person)
actor a2: the airports authority (organization)
actor a3: Zawadi Mapunda (person)
actor a4: Ruvuma Coffee Shippers (organization)
actor a5: Surveyor Josiah Luoga (person)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 -e2 =e1
stance: a4 +e1
stance: a5 =e1 =e2

NEWSREADER: Who owns a grave? In Songea tonight that is not a riddle. {a2.does+e2 {a2 The airports authority} has numbered 418 headstones with yellow paint}, {a2.says because without the cemetery, {a2.p it} says, {e1 the big planes} cannot turn}. REPORTER: {a1 Bishop Amani Ngonyani} scrubbed the paint off {a1.p his} predecessor's stone with {a1.p his} own hands. {a1.says+e1 Now mark this, {a1.p he} blessed {e1 the airport works} in January and says {a1.p he} would bless {e1 them} again}; {a1.says-e2 {e2 moving the dead}, {a1.p he} told me, is where blessing stops}. {a3 Zawadi Mapunda} has a mother and two sons in the third row. {a3.says-e2 VOICE OF {a3 MAPUNDA}: {a3.p I} have buried them once}. {a3.says=e1 {e1 Aeroplanes}? {a3.p I} know nothing of aeroplanes}. REPORTER: From the {a4 Ruvuma Coffee Shippers}, {a4.does+e1 there is already a cold store, roof on, waiting beside the apron}. And {a5 surveyor Josiah Luoga}, {a5.d the man with the yellow brush}? {a5.says=e1=e2 {a5.p He} asked us not to put {a5.p him} on one side or the other, {a5.p he} only measures}.
