id: o7-brazil-vaccine-rule-01
kind: school vaccination rule
country: Brazil
genre: wire report
english: American
form: article
event e1: the state decree requiring measles vaccination for school enrollment
actor a1: Governor Wagner Trindade (person)
actor a2: Cássia Meirelles (person)
actor a3: Deputy Josué Patrocínio (person)
actor a4: the Movement for Parental Choice (organization)
actor a5: the state teachers' union (organization)
actor a6: Judge Regina Alvarenga (person)
actor a7: the state pediatric society (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 +e1

A Brazilian state with the country's lowest measles coverage {e1 began turning away children without a vaccination card} on Monday, the first day of enrollment for the new school year.

{e1 The requirement} {a1.does+e1 was signed in November by {a1.d Governor} {a1 Wagner Trindade}} after 46 cases were confirmed in the capital and two infants died.

{a2 Cássia Meirelles}, {a2.d the state health secretary}, {a2.says+e1 said 9,300 doses had been given at schools by midday. {a2.p She} said coverage among 5-year-olds had fallen to 71 percent, against the 95 percent recommended. "Nobody is losing a place. The nurse is in the next room," {a2.p she} said.}

{a3.d State Deputy} {a3 Josué Patrocínio} {a3.does-e1 asked the court on Friday to suspend {e1 the decree}, arguing that only the legislature can set conditions for enrollment}. {a3.says-e1 {a3.p He} told a radio station that {a3.p he} had received more than 400 messages from parents whose children had been sent home.}

{a6 Judge Regina Alvarenga} {a6.does=e1 gave the state 72 hours to submit information and put off a ruling until {a6.p she} has read it}.

{a1 Trindade}, {a1.d a physician by training}, {a1.says+e1 said {a1.p his} government would comply with any order and would appeal the same day. {a1.p He} accused {a3 Patrocínio} of "looking for votes in a hospital ward."}

{a3 Patrocínio}, {a3.d who plans to run for mayor of the capital}, {a3.says replied that {a3.p his} own three children are fully vaccinated.} {a3.says-e1 A state that cannot keep vaccine refrigerators running should not be blaming mothers, {a3.p he} said.}

About 200 people gathered outside the education department, called there by {a4 the Movement for Parental Choice}. {a4.d The group} {a4.does-e1 handed out forms on which parents could declare a conscientious objection}. {a4.says-e1 {a4.p It} said {a4.p its} lawyers would represent any family free of charge.}

{a5 The state teachers' union}, which has been in dispute with {a1.d the governor} over pay since August, {a5.says+e1 told {a5.p its} members to cooperate with {e1 the new rule}. Teachers "were asking for this" during the outbreak, when three schools had to close, {a5.p it} said in a statement.} {a5.says {a5.p It} also repeated that the latest salary offer was an insult.}

{a7 The state pediatric society} {a7.does+e1 has sent 140 volunteers to the schools}.

{a2 Meirelles} {a2.says+e1 said inspectors would visit private schools from Thursday and that those which enroll children without the card face fines of up to 20,000 reais.}
