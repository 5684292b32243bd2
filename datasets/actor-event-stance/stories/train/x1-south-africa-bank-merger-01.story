id: x1-south-africa-bank-merger-01
kind: bank merger
country: South Africa
genre: business page
english: African
form: article
event e1: the merger of Highveld Bank and Umkhonto Mutual
event e2: the Competition Tribunal's decision to hold public hearings
actor a1: Highveld Bank (organization)
actor a2: Umkhonto Mutual (organization)
actor a3: Lindiwe Mabaso-Fourie (person)
actor a4: the Finance Workers’ Congress (organization)
actor a5: Thabiso Ramokgopa (person)
actor a6: the Competition Tribunal (organization)
actor a7: Ashwin Moodliar (person)
actor a8: the Burial Societies Council (organization)
actor a9: Karel Oosthuysen (person)
actor a10: Gogo Miriam Tshivhase (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 =e1 +e2
stance: a7 +e1
stance: a8 -e1 +e2
stance: a9 =e1 =e2
stance: a10 +e1

{a4.says-e1 {a8.says-e1 Unions and {a8.d burial societies} line up against {e1 bank tie-up}}}

JOHANNESBURG – {e1 The R38-billion merger of {a1 Highveld Bank} and {a2 Umkhonto Mutual}} faces months of delay after {a6.does+e2 {a6 the Competition Tribunal} ruled that {e2 public hearings} would be held in all nine provinces}.

{a6.says+e2 {a6.d The tribunal} said on Monday the number of objections, 1,140 in all, made it “desirable that those affected be {e2 heard where they live}”}. {a6.says=e1 {a6.p It} stressed that {a6.p it} had formed no view on {e1 the transaction}.}

{e1 The deal}, {a1.does+e1 which {a1 Highveld} launched in May}, would bring together the country’s sixth-largest bank and a savings institution founded in 1934 by mineworkers from the Eastern Cape. Together they have 7.3 million customers.

{a1 Highveld} chief executive {a3 Lindiwe Mabaso-Fourie} {a3.says+e1 said {e1 the combination} would put a bank account within reach of people who still keep money under a mattress}.

{a3.says+e1 “{a2 Umkhonto} has the trust and {a1.p we} have the technology. {a3.p I} have spent three years persuading two boards of this, and {a3.p I} am not about to give up because of a few more meetings,” {a3.p she} told analysts on a call.}

{a3.says-e2 But {a3.p she} questioned the need for {e2 the hearings}, which could run until March.} {a1.says-e2 {a1.d The bank} has instructed counsel to ask that {e2 they} be limited to Gauteng and KwaZulu-Natal.}

{a2 Umkhonto}’s trustees, {a2.does+e1 who agreed to {e1 the terms} by a vote of eight to three}, {a2.says+e1 said in a statement that {e1 the merger} was “the surest way to protect {a2.p our} members’ savings”}.

{a4 The Finance Workers’ Congress} ({a4 Finwoco}) {a4.says-e1 has vowed to fight {e1 the deal}, which {a4.p it} says puts 3,100 jobs at risk}. {a4.says+e2 {a4.p It} welcomed {e2 the tribunal’s decision} as a victory for ordinary people.}

{a5.says-e1+e2 “They wanted to do this in a boardroom in Sandton with the blinds down,” {a5.d {a4.d the union}’s general secretary}, {a5 Thabiso Ramokgopa}, said. “Now they must come to Mthatha and tell a teller of 20 years why she is a duplication.}

{a5.says-e1 “{a4.p We} did not build {a2 Umkhonto} for {a2.p it} to be swallowed.”}

{a8 The Burial Societies Council}, whose 5,600 societies bank mostly with {a2 Umkhonto}, {a8.says-e1 fears higher monthly fees and wants {e1 the merger} prohibited}. {a8.does+e2 {a8.p It} had collected signatures for {e2 the hearings} since July.}

{a10 Gogo Miriam Tshivhase}, {a10.d who chairs a stokvel of 34 women in Thohoyandou}, {a10.says+e1 differed from {a8.d the council}. “At {a2 Umkhonto} {a10.p we} queue from five. {a1.d The other bank} has an app, {a10.p my} granddaughter showed {a10.p me}. Let them {e1 join},” {a10.p she} said.}

{a7 Ashwin Moodliar}, {a7.d the deputy finance minister}, {a7.says+e1 told Parliament last week that government supported {e1 the transaction} since {e1 it} would create a black-led bank of scale}.

Treasury officials referred questions on {a6.d the tribunal}’s timetable to {a6.d the tribunal}.

{a9 Karel Oosthuysen}, {a9.d a competition lawyer} not involved in the matter, {a9.says=e1=e2 said that of six financial mergers sent to {e2 public hearings} since 2010, four were approved with conditions, one was withdrawn and one prohibited}.
