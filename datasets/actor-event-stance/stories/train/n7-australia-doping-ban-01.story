id: n7-australia-doping-ban-01
kind: doping ban
country: Australia
genre: sports report
english: Australian
form: article
event e1: the two-year ban on swimmer Kieran Mulholland
actor a1: Kieran Mulholland (person)
actor a2: national sports tribunal (organization)
actor a3: Des Parnell (person)
actor a4: Swim Federation Australia (organization)
actor a5: Ben Trezise (person)
actor a6: Southern Grain Cereals (organization)
actor a7: Helen Ormiston (person)
actor a8: Vijay Menon (person)
actor a9: Patricia Mulholland (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1

Commonwealth 200m butterfly champion {a1 Kieran Mulholland} will miss the Olympics after {a2 the national sports tribunal} {a2.does+e1 {e1 suspended {a1.p him} for two years}} over a positive test for a diuretic.

{a1 Mulholland}, 23, {a1.says-e1 told the hearing in Brisbane that {a1.p he} had taken a tablet belonging to {a9.d {a1.p his} mother} to treat swelling after a flight and had not read the packet.} {a2.says+e1 {a2.d The three-member panel} said {a2.p it} believed {a1.p him}, but an athlete of {a1.p his} experience was responsible for what he swallowed.}

{a1.does-e1 {a1.p His} solicitor lodged papers with the arbitration court in Lausanne within two hours.} {a1.says-e1 {a1.d The swimmer} left by a side door and later said in a text message that {a1.p he} would "fight on".}

{a9 Patricia Mulholland}, {a9.d a nurse}, {a9.says-e1 wept as the finding was read. "{a9.p I} gave it to {a1.p him}. If somebody has to be punished it should be {a9.p me}," {a9.p she} said.}

{a3 Des Parnell}, who has coached {a1 Mulholland} since {a1.p he} was nine, {a3.says-e1 described {a1.p him} as the most honest kid {a3.p he} had worked with.} {a3.does-e1 {a3.p He} said {a3.p he} was returning {a3.p his} national team jacket and would not travel to the trials.}

{a4.says+e1 {a4 Swim Federation Australia} said it was a sad day and that {a4.p it} had lost a likely medallist, but {a4.p it} would not be joining any appeal.} {a4.says+e1 "The rules are there for everyone, including those {a4.p we} are fond of," chief executive Ross Bateup said.}

American rival {a5 Ben Trezise}, who was second in Manchester, {a5.says+e1 said {a1 Mulholland} was a friend and had sent {a5.p him} a message on Saturday.} {a5.says+e1 "{a5.p I} like {a1.p him}. But {a5.p I} get up at five and {a5.p I} read labels. You can't let one through because he's a good bloke," {a5.d the Californian} said.}

The sponsor, {a6 Southern Grain Cereals}, {a6.does-e1 is keeping {a1.p him} in {a6.p its} advertisements} and {a6.says-e1 said {a6.p it} looked forward to seeing {a1.p him} race in Athens once the matter had been put right}.

Federal sports minister {a7 Helen Ormiston} {a7.says=e1 said {a7.p she} would not second-guess {a2.d an independent body}.} {a7.says=e1 {a7.p She} used the occasion to attack the state government over the closure of two training pools.}

Diuretics do not improve performance but can be used to hide other drugs. {a8 Dr Vijay Menon}, {a8.d a sports physician}, {a8.says=e1 said the amount reported was consistent with a single tablet and equally with the end of a longer course.} {a8.says=e1 {a8.p He} put the chances of a reduction in Lausanne at "about one in three, going by past cases".}

{e1 The suspension} runs from 3 February.
