id: p2-portugal-hospital-operator-01
kind: hospital outsourcing
country: Portugal
genre: newspaper report
english: British
form: article
event e1: the transfer of Vila Serrana hospital to a private operator
event e2: the nurses' three-day strike at Vila Serrana
event e3: the closure of the hospital's night surgery
event e4: the opposition motion to void the hospital decree
actor a1: Leonor Vasques (person)
actor a2: the nurses' union (organization)
actor a3: Mayor Abel Cordeiro (person)
actor a4: Grupo Saudalba (organization)
actor a5: the doctors' guild (organization)
actor a6: the left-wing opposition (group)
actor a7: the audit court (organization)
actor a8: Ivone Pestana (person)
actor a9: the hospital's director (person)
actor a10: patients' families (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2 +e4
stance: a3 +e1 -e3
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 -e1 +e2 +e4
stance: a7 =e1
stance: a8 =e1 =e2
stance: a9 +e3
stance: a10 -e3

Operations were put off for a second day at Vila Serrana hospital on Tuesday as {a2 the nurses' union} {a2.does+e2 kept all but emergency staff {e2 at the gates}}.

{a2.says-e1 "The state built this house, the state trained {a2.p us}, and in October {a4.d a company from Porto} is to collect the keys," said {a2.d the union}'s delegate, Fátima Lourosa. "{a2.p We} have nothing to negotiate about a date. {a2.p We} want {e1 the decree} torn up."}

{e1 The decree}, {a1.does+e1 signed in June by the health minister, {a1 Leonor Vasques}}, gives {a4 Grupo Saudalba} the running of the 410-bed hospital for ten years at a fixed annual sum of €96m. The building stays in public hands. Four hospitals were run in this way until 2021; three went back to the state, and studies disagree on which years were the better ones.

{a1 Ms Vasques} {a1.says-e2 said on television that {a1.p she} had nothing but admiration for nurses, who "deserve better than {a2.d a union} that cancels hip operations to win an argument {a2.p it} has lost"}. {a1.says+e1 {a1.p She} denied that {e1 the contract} contained a guaranteed profit. The 7% in annex four was a ceiling, not a floor, {a1.p she} said, and {a1.p she} would not be publishing the annexes one by one "like a serial".}

In the town, views are less tidy. {a3 Mayor Abel Cordeiro}, elected on an independent list, {a3.says+e1 complains that Lisbon told {a3.p him} by text message and that a decade is too long. But the queue for a cataract was 14 months and somebody had to try something, {a3.p he} said, and {a3.p he} would be at the handover ceremony.}

{a3.p His} real quarrel is with {a9 the hospital's director}, {a9.d a civil servant} who leaves in the autumn. {a9.does+e3 In May {a9.p she} ended {e3 surgery between midnight and eight}} {a9.says+e3 because, {a9.p she} wrote in a circular, eleven anaesthetists could not cover 21 shifts.} {a3.says-e3 {a3 Mr Cordeiro} has twice asked a court to reverse {e3 that circular}, which has sent 63 people down a mountain road to Viseu.}

{a10 Patients' families} {a10.does-e3 have hung sheets from the balconies opposite with the names of those driven away at night}. {a10.says A dozen of {a10.p them} asked by this newspaper who ought to run the place said {a10.p they} did not mind so long as there was a light on.}

{a5 The doctors' guild} {a5.says+e1 says {e1 the new arrangement} is late and mean with research money, yet {a5.p it} calls the alternative a slow death: without an operator able to pay market salaries, {a5.p it} warned, the maternity ward would be next.} {a5.does-e2 {a5.p Its} members were told to work normally this week} {a5.says-e2 and not to "walk past a patient to carry a flag".}

{a6 The left-wing opposition}, three parties with 58 seats between them, {a6.does-e1+e4 has tabled {e4 a motion} that would void {a1.d the minister}'s signature}. {a2.does+e4 {a2.d The union} paid for advertisements asking deputies to pass {e4 it}.} {a6.does+e2 {a6.p Their} leaders brought oranges to {e2 the picket} on Monday.}

{a7 The audit court}, which must stamp any public commitment of this length, {a7.says=e1 said {a7.p it} had sent the file back with 31 questions, as {a7.p it} does in most cases, and that a reply was due within 20 working days}.

{a4 Grupo Saudalba} does not talk about what {a4.p it} calls a political matter. {a4.does+e1 {a4.p It} has advertised for 36 anaesthetists and rented two floors of flats across the river.} {a4.p Its} shares have risen 9% since June.

{a8 Ivone Pestana}, {a8.d a health economist at a Coimbra institute}, {a8.says=e1 said the old partnerships had been cheaper per patient and worse at keeping staff. Whether that is a bargain depends on what a country is short of, {a8.p she} said.} {a8.says=e2 About {e2 the nurses' three-day strike at Vila Serrana} {a8.p she} would only say that 84% of those rostered had joined it.}
