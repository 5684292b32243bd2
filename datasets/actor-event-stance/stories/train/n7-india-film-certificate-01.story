id: n7-india-film-certificate-01
kind: film certificate refusal
country: India
genre: newspaper report
english: Indian
form: article
event e1: the certification board's refusal to clear the film Saat Kadam
actor a1: film certification board (organization)
actor a2: Meera Talwar (person)
actor a3: Vikram Sodhi (person)
actor a4: Jan Vikas Morcha (organization)
actor a5: Sunil Bhatnagar (person)
actor a6: Western India Directors' Association (organization)
actor a7: information ministry (organization)
actor a8: Anjali Kamath (person)
actor a9: a retired judge (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 -e1
stance: a9 +e1

MUMBAI: The makers of Saat Kadam, a Hindi feature about the 1987 mill riots in Kanpur district, will approach the appellate tribunal next week after {a1 the film certification board} {a1.does+e1 {e1 declined to grant it a certificate of any category}}.

In an order dated 14 January {a1.d the board}'s examining committee {a1.says+e1 said the picture "may disturb communal harmony" and that cuts would not cure it}. {e1 The order} was unanimous.

{a2.d The director}, {a2 Meera Talwar}, {a2.says-e1 said {a2.p she} had offered to remove two scenes and change the names of three characters, and had been given no hearing.} {a2.says-e1 "Every incident in the film is in the report of a government commission. It can be bought for 90 rupees," {a2.p she} told reporters here on Tuesday.}

{a3 Vikram Sodhi}, {a3.d the producer}, {a3.does-e1 has retained senior counsel} and {a3.says-e1 said distributors in four states were holding screens for a release on 7 March}. {a3.says-e1 {a3.p He} put {a3.p his} losses at Rs 6 crore if {e1 the ruling} stood.}

{a4.does+e1 {a4 The Jan Vikas Morcha}, whose workers had demonstrated outside {a2 Talwar}'s house in December, distributed sweets in Kanpur.} {a4.d The party}'s local MP, {a5 Sunil Bhatnagar}, {a5.says+e1 said {a5.p he} had himself written to {a1.d the board} in November.} {a5.says+e1 {a5.p He} called {a2 Talwar} a gifted director and said {a2.p she} should "make films about something else".}

One member of the committee, {a9 a retired judge}, {a9.says+e1 is recorded in the minutes as having been reluctant to sign. {a9.p He} noted that the film was well researched but said that with an election due {a9.p he} could not recommend that it be shown.}

{a6.says-e1 {a6 The Western India Directors' Association} said a film could not be judged by what somebody might do after seeing it.} {a6.does-e1 {a6.p It} has asked {a6.p its} members to stay away from Thursday's awards function, where the chairman of {a1.d the board} was to be chief guest.}

{a8 Anjali Kamath}, {a8.d a critic} who saw the picture at a private screening, {a8.says-e1 found it long, badly acted and in places simply dull. "But let people be bored by it in a cinema," {a8.p she} wrote. "That is for the audience to find out."}

{a7.says=e1 An official of {a7 the information ministry} said {a7.p it} had no role at this stage and that the tribunal normally took six to eight weeks.}

{a2 Talwar}'s first film, Nadi Ke Paar, was passed in 1999 with four cuts. {a1.d The board} has turned away 11 films in the last five years, of which six were later cleared on appeal.
