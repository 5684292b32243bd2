id: w1-australia-central-bank-01
kind: central bank appointment
country: Australia
genre: wire report
english: Australian
form: passage
event e1: the appointment of Miriam Achterberg as Reserve Bank governor
event e2: the split of the Reserve Bank board into two
actor a1: Callum Rafferty (person)
actor a2: Miriam Achterberg (person)
actor a3: Sonia Deluca (person)
actor a4: the Finance Industry Council (organization)
stance: a1 +e1 +e2
stance: a2 =e2
stance: a3 +e1 -e2
stance: a4 =e1 +e2

For the first time in its history Australia's central bank will {e1 be run by an outsider} to both Treasury and the bank itself. {a1.says+e1 "{a2 Miriam} was the best candidate, and it wasn't close," {a1.d Treasurer} {a1 Callum Rafferty} said on Friday of {a2 Miriam Achterberg}, 56, a former head of the Productivity Office.} {a3.says+e1 {a3.d {a1.p His} opposite number}, {a3 Sonia Deluca}, agreed with every word, an event rare enough to be minuted.} There the harmony ended. {a1.says+e2 {a1 Rafferty} used the announcement to push {e2 {a1.p his} plan} for one board to set rates and another to run the shop}, {a3.says-e2 which {a3 Ms Deluca} said would get through the Senate "over {a3.p my} dead body"}. {a4 The Finance Industry Council} {a4.says+e2 repeated {a4.p its} support for {e2 two boards}} {a4.says=e1 and said {a4.p it} did not comment on individuals}. {a2.says=e2 {a2.d The governor-designate} told reporters that {e2 the structure} was a question for the Parliament and {a2.p she} could work with one board, two or six.}
