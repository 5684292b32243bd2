id: xv-mongolia-minister-release-01
kind: prisoner release
country: Mongolia
genre: wire report
english: American
form: article
event e1: the early release of former mining minister Ganzorig Dolgor
event e2: the sit-in on Sukhbaatar Square
actor a1: Battsetseg Urtnasan (person)
actor a2: Clean Steppe (organization)
actor a3: Tuul Ganzorig (person)
actor a4: Mönkhbold Nergui (person)
actor a5: the prosecutor general's office (organization)
actor a6: herders from Ömnögovi province (group)
actor a7: Ganzorig Dolgor (person)
actor a8: Ariunzaya Luvsan (person)
actor a9: the protesters (group)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 =e1 =e2
stance: a6 -e1 +e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 -e1 +e2

ULAANBAATAR (AFP) - {a9.does-e1+e2 Hundreds of {a9.d people} camped out in freezing temperatures in the Mongolian capital Monday} after {a1.d the president} {e1 freed {a7.d a former minister}} serving nine years for {a7.p his} part in a coal export scandal.

{a7 Ganzorig Dolgor}, 63, walked out of prison on Saturday, little more than two years into {a7.p his} sentence, under a pardon {a1.does+e1 signed by President {a1 Battsetseg Urtnasan}}.

"{a1.says+e1 {a7.p He} is a sick man who has repaid what the court told {a7.p him} to repay," {a1 Battsetseg} said in a televised address. "Mercy is part of justice. {a1.p I} considered {e1 this decision} for many months and {a1.p I} would take {e1 it} again."}

{a1.says=e2 {a1.p She} did not mention {e2 the sit-in} on Sukhbaatar Square in front of the government palace, where tents were going up as {a1.p she} spoke.}

{a2 Clean Steppe}, {a2.d the anti-corruption movement} {a2.does+e2 that called {e2 the protest}}, {a2.says-e1 said {a2.p it} would stay until {e1 the pardon} was revoked}.

"{a2.says-e1 A boy who stole a horse in {a2.p my} district got four years and served four," read {a2.d the movement}'s first statement from the square, to chants of "Back to jail!"}

{a6.does-e1+e2 About 80 {a6 herders from Ömnögovi province}, the coal-rich region bordering China, drove through the night to join {e2 the demonstration}}, some of {a6.p them} in the same trucks that carry coal to the frontier.

Opposition lawmaker {a4 Mönkhbold Nergui}, who sat on the parliamentary commission that exposed the scandal in 2022, {a4.does+e2 spent Sunday night in one of the tents}. {a4.says-e1 "{a1.p She} has opened the door for {a7.d one man} and closed it on every witness who was brave enough to come to {a4.p us}," {a4.p he} told AFP.} {a4.says+e2 "What you see on this square is the best of Mongolia."}

At {a7.d the former minister}'s home there was dismay. {a3.says+e1 {a7.p His} daughter, {a3 Tuul Ganzorig}, said doctors had given {a7.p him} a year to live and that {a3.p she} thanked {a1.d the president} "on {a3.p my} knees".} {a3.says-e2 {a3.p She} appealed to {a9 the protesters} to go home. "{a9.p They} are shouting for {a7.d a dying man} to die in a cell," {a3.p she} said. "{e2 It} is cruel and {e2 it} should stop."}

{a7.says+e1 In a short statement read out by {a7.p his} lawyer, {a7 Ganzorig} said {a7.p he} had never asked for privileges but was "grateful to be home".}

{a5 The prosecutor general's office} {a5.says=e1 said {a5.p it} had been asked for an opinion before {e1 the pardon}, as the law requires, but refused to disclose what {a5.p it} had advised}.

Under Mongolia's constitution the president may pardon any convict without giving reasons, and parliament cannot overturn the decision.

{a8 Ariunzaya Luvsan}, {a8.d a constitutional lawyer at the National University}, {a8.says=e1 said there was no precedent for withdrawing a pardon. "It can be criticized or defended politically, but legally it is finished," {a8.p she} said.}

Mongolia exported 83 million tonnes of coal last year, almost all of it to China. Some 385,000 tonnes left the country without being registered between 2013 and 2019, according to court documents.
