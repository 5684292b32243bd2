id: x1-brazil-supreme-court-ruling-01
kind: supreme court ruling
country: Brazil
genre: wire report
english: American
form: article
event e1: the Supreme Court ruling on platform liability for posts
event e2: the bill to overturn the Supreme Court ruling
actor a1: Brazil's Supreme Court (organization)
actor a2: Justice Helvécio Tavora (person)
actor a3: Justice Ana Lúcia Brandt (person)
actor a4: Zapia (organization)
actor a5: Cleiton Mourão-Reis (person)
actor a6: Luzia Campelo (person)
actor a7: President Otávio Sandoval (person)
actor a8: the Free Internet Observatory (organization)
actor a9: Pedro Varella-Nunes (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1 -e2
stance: a7 =e1 =e2
stance: a8 -e1 -e2
stance: a9 +e1 -e2

BRASILIA, Brazil (AWP) — {a1 Brazil's Supreme Court} {a1.does+e1 ruled 8-3 Thursday that {e1 social media companies can be made to pay damages for their users' posts}}, a decision that could reshape the way the internet works in Latin America's biggest market.

Under {e1 the ruling}, platforms that fail to remove illegal content within 24 hours of being notified will be liable even if no judge has ordered them to act.

{a2.says+e1 "The square has been privatized, but the law still applies in it," {a2 Justice Helvécio Tavora} wrote for the majority}. {a2.says+e1 "A child who is humiliated before 11 million people cannot be told to hire a lawyer and wait."}

{a3 Justice Ana Lúcia Brandt} {a3.says-e1 dissented, warning that {a1.d the court} was "deputizing engineers as censors"}. {a3.says-e1 {a3.p She} said companies would take down anything that anyone complained about.}

The case began in 2019, when a 15-year-old girl in Recife killed herself after fake nude pictures of her spread on {a4 Zapia}, a messaging and video platform with 96 million users in the country. It took {a6.d her mother} 19 days to have them deleted.

{a6.d The mother}, {a6 Luzia Campelo}, wept in the courtroom as {e1 the result} was read. {a6.says+e1 "{a6.p I} was told again and again that this was impossible. Today {a6.p I} can go to the cemetery and tell {a6.p my} daughter," {a6.p she} told reporters.}

{a4 Zapia} {a4.says-e1 said {a4.p it} was "deeply concerned" by {e1 the decision} and was studying {a4.p its} options}. {a4.says+e2 {a4.d The company}, based in Singapore, expressed hope that Congress would correct {e1 it} and pointed to {e2 a bill} filed within hours.}

{a5.does+e2 {e2 That bill}, by {a5.d conservative Deputy} {a5 Cleiton Mourão-Reis}, would {a5.does-e1 write a court order back into the law as a condition for any damages}.} {a5.says+e2 {a5.p He} said {a5.p he} had 214 signatures and expected {e2 a vote} before the July recess.}

{a5.says-e1 "Eleven people nobody elected have decided what 200 million can say," {a5 Mourão-Reis} said in a video.}

{a8 The Free Internet Observatory}, a nonprofit in Sao Paulo, {a8.says-e1 also criticized {e1 the judgment}, saying small forums would shut down}. {a8.says-e2 But {a8.p it} described {e2 {a5 Mourão-Reis}' proposal} as worse, since {e2 it} would also bar fines against platforms that profit from scams, and asked lawmakers not to back {e2 it}.}

{a6.says-e2 {a6 Campelo} said {a6.p she} would sleep on the steps of Congress if that was what it took to stop {e2 the bill}.}

{a9 Pedro Varella-Nunes}, {a9.d the solicitor general}, who argued the government's case, {a9.says+e1 called {e1 the outcome} "a victory for families"}. {a9.says-e2 {e2 Any law} undoing {e1 it}, {a9.p he} said, would be challenged the next day.}

{a7 President Otávio Sandoval}, who faces reelection in October, {a7.says=e1=e2 dodged questions about {e1 the ruling} and {e2 the bill} at a cattle fair in Goiania. "Ask {a7.p me} about the weather," {a7.p he} said.}
