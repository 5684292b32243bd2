id: xv-guatemala-xela-water-01
kind: water price rise
country: Guatemala
genre: wire report
english: American
form: article
event e1: the doubling of the water fee in Quetzaltenango
event e2: the neighborhood committees' payment strike
actor a1: Luis Emilio Barreondo (person)
actor a2: the neighborhood committees (group)
actor a3: Candelaria Ixmatá (person)
actor a4: the municipal water company (organization)
actor a5: Mynor Escalante Paiz (person)
actor a6: the Chamber of Industry's western chapter (organization)
actor a7: Sister Adela Tuchán (person)
actor a8: the public prosecutor's office (organization)
actor a9: thousands of families (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 -e1 -e2
stance: a8 =e1 =e2
stance: a9 -e1 +e2

QUETZALTENANGO, Guatemala (AP) — {a9.does-e1+e2 {a9 Thousands of families} in Guatemala's second-largest city stopped paying {a9.p their} water bills Tuesday} {a2.does-e1+e2 at the call of {a2 the neighborhood committees}}, the latest challenge to a {a1.d mayor} who has staked {a1.p his} term on {e1 doubling the monthly fee}.

{e1 The increase}, from 40 to 80 quetzales ($10.30), took effect Jan. 1 and is meant to finance two wells and a treatment plant.

{a1.says+e1 Mayor {a1 Luis Emilio Barreondo} said the city had sold water below cost for 19 years. "Everybody in this town wants water seven days a week, and {a1.p I} am the only one who has dared to say what it costs," {a1.p he} told a news conference. "{e1 The new fee} stays."}

{a1.says-e2 {a1.p He} called {e2 the payment strike} "a crime against the neighbor who does pay" and threatened to cut off homes that are three months behind.}

{a3 Candelaria Ixmatá}, {a3.d a tortilla vendor} who presides over the committee in Zone 6, {a3.says-e1 said {a3.p her} street gets water for two hours every third day.}

"{a3.says-e1 {a1.p He} is charging {a3.p us} double for air," {a3.p she} said, turning on a faucet that hissed and gave nothing.} "{a3.says+e2 {a3.p I} have never owed anyone a cent. But {a3.p I} tore up this bill with {a3.p my} own hands, and 300 of {a3.p my} neighbors did the same."}

{a4 The municipal water company}, {a4.d known by its initials EMAX}, {a4.says+e1 said {e1 the higher fee} would bring in $4.4 million a year and that drilling would start in May}. {a4.says+e1 "Without {e1 this adjustment} the system collapses before 2030," {a4.d the company} said in a statement.}

{a5.does+e1 City councilman {a5 Mynor Escalante Paiz} voted for {e1 the increase} and has been burned in effigy for {e1 it}.} {a5.says+e1-e2 "{a5.p I} would vote for {e1 it} again this afternoon," {a5.p he} said. "{e2 What the committees are doing} is dishonest. You don't fix a dry faucet by starving the people who dig the wells."}

{a6.says+e1 {a6 The Chamber of Industry's western chapter}, whose members pay a separate commercial rate, also endorsed {e1 the fee}.}

A Roman Catholic nun who runs a soup kitchen in the Zone 1 market, {a7 Sister Adela Tuchán}, {a7.says-e1 has asked {a1.d the mayor} to bring back the old rate for the poorest households and then for everyone}. {a7.says-e2 {a7.d The nun} said, however, that {a7.p she} had urged {a2.d the committees} from the first day not to withhold payment, because "the ones who will be left without water are the ones who eat at {a7.p my} table."}

{a8 The public prosecutor's office} {a8.says=e1=e2 said {a8.p it} had received complaints from both sides and was reviewing them}.

Quetzaltenango, known locally as Xela, has about 180,000 inhabitants and draws most of its water from aquifers that have dropped 30 feet in two decades.
