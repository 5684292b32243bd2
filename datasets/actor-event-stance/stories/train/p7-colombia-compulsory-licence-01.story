id: p7-colombia-compulsory-licence-01
kind: compulsory drug licence
country: Colombia
genre: wire report
english: American
form: article
event e1: the compulsory license for the leukemia drug Ravelitib
event e2: Helvanta's offer of a 45 percent price cut
event e3: Washington's review of Colombian flower exports
actor a1: Health Minister Marcela Buitrago (person)
actor a2: Helvanta (organization)
actor a3: Laboratorios Tequendama (organization)
actor a4: the United States (organization)
actor a5: Switzerland (organization)
actor a6: The flower exporters’ federation (organization)
actor a7: Pacientes en Pie (organization)
actor a8: Trade Minister Hernán Pizano (person)
actor a9: A lawyer who has advised United Nations agencies on patents (person)
actor a10: private clinics (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 -e1 +e3
stance: a5 -e1
stance: a6 -e1 -e3
stance: a7 +e1 -e2
stance: a8 -e1 +e2 -e3
stance: a9 =e1 =e3
stance: a10 +e1

BOGOTA — Colombia’s government gave a local generics maker the go-ahead on Thursday {e1 to copy a Swiss leukemia pill that costs the health system $48 million a year}, brushing aside a late concession on price and warnings from {a4.d its largest trading partner}.

{a1.does+e1 {e1 The resolution}, signed by {a1 Health Minister Marcela Buitrago}, declares Ravelitib to be of public interest and takes effect in 15 days.} {a2.d The patent holder} will receive a royalty of 4 percent.

“{a1.p We} negotiated for 19 months with {a2.d a company} that sent a different person to each meeting,” {a1 Buitrago} {a1.says+e1 said. Some 2,600 patients are on the drug.}

{a2 Helvanta}, based in Basel, {a2.does+e2 had on Monday put forward {e2 a reduction of 45 percent in return for a five-year contract}.} {a2.says-e1 In a statement {a2.p it} said Thursday’s step “leaves {a2.p us} with questions about our presence in the country”, and {a2.p its} attorneys are preparing an appeal before the Council of State.}

{a1.says-e2 {a1.d The minister} said {e2 the discount} would still have left Colombians paying nine times what a generic costs in Bangladesh.}

{a3 Laboratorios Tequendama}, which asked for {e1 the permit} in 2022, {a3.does+e1 has already imported 300 kilograms of the active ingredient} and says that {a3.p its} tablets could be in hospitals by October.

Not everyone in the cabinet was on board. {a8 Trade Minister Hernán Pizano} {a8.does-e1 left the session before the vote}, according to two people who were in the room. {a8.says {a8.p He} has said in public only that {a1 Buitrago} is a physician of great integrity.} {a8.says+e2 In a memo seen by reporters {a8.p he} urged the president to take {e2 the cheaper contract} “while it is on the table”.} {a8.does-e3 On Thursday night {a8.p he} flew to Washington to ask that {e3 the examination of tariff benefits} be put off.}

{a4 The United States} {a4.does+e3 opened {e3 that procedure} last week.} It covers cut flowers, worth $1.7 billion a year. {a4.says-e1 A senior American trade official said the Andean nation was “free to look after its sick, and {a4.p we} are free to draw conclusions when inventions are handed to a competitor.”}

{a5.does-e1 {a5 Switzerland} summoned the Colombian ambassador in Bern.}

{a6 The flower exporters’ federation} {a6.says-e1 asked why 140,000 rural jobs should be put at risk by {e1 one signature}.} {a6.says-e3 {a6.p It} has hired a lobbying firm on K Street and said {e3 the review} punished growers who had never seen a patent.}

On the plaza outside the ministry, relatives handed out white carnations. {a7 Pacientes en Pie}, {a7.d their association}, {a7.does+e1 had sued the state in 2023 to obtain {e1 the measure}.} {a7.says+e1 {a7.p It} regretted only that 118 of the original plaintiffs had not lived to see {e1 it}.} {a7.says-e2 When {e2 the price cut} was announced, members sent the company a bouquet with the card “Too late.”}

{a10.does+e1 Three {a10 private clinics} have placed orders with {a3 Tequendama}.}

{a9 A lawyer who has advised United Nations agencies on patents} {a9.says=e1 said global trade rules allow such {e1 licenses} and set no list of diseases, though the royalty is often contested.} {a9.says=e3 Of nine countries that took similar steps since 2001, {a9.p she} said, four were put on a U.S. watch list and one lost preferences for a year.}
