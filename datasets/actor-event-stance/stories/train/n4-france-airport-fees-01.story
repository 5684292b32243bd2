id: n4-france-airport-fees-01
kind: airline airport dispute
country: France
genre: newspaper report
english: British
form: article
event e1: Skylark's withdrawal from Bergerolles airport
event e2: the increase in landing fees at Bergerolles airport
actor a1: Skylark (organization)
actor a2: Conor Maguinness (person)
actor a3: Aéroports du Sud-Ouest (organization)
actor a4: Sylvie Castaing (person)
actor a5: Mayor Bernard Lafitte (person)
actor a6: residents' association Ciel Calme (organization)
actor a7: hoteliers (group)
actor a8: civil aviation authority (organization)
actor a9: Pascal Renoux (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1 =e2
stance: a9 =e1 =e2

{a1.d Low-cost carrier} {a1 Skylark} {a1.does+e1 has given notice on all eleven of {a1.p its} routes from Bergerolles, where {a1.p it} carried 430,000 passengers last year, and will move three aircraft to Spain at the end of October}.

{a1.does-e2 {a1.d The airline} has paid {a1.p its} landing bills at the old rate since the summer, when {e2 a new price list} came in, and has sent back the demands for the difference}. {a3 Aéroports du Sud-Ouest}, which has run the airport since 2017, {a3.does+e2 {e2 raised the charge per landing by 22 per cent from 1 July}}.

{a2.says-e2 "{a2.p We} had a contract that said inflation plus one. This is not inflation plus one," said {a2 Conor Maguinness}, {a1.d the airline}'s commercial director.} {a2.says+e1 Every one of the planes would earn more in Valencia, {a2.p he} told journalists in Bordeaux, and {e1 the decision} was final.}

{a2.p He} {a2.says thanked the ground staff, who were the best {a2.p he} had worked with, and said {a2.p he} was sorry for them.}

{a4 Sylvie Castaing}, {a4.d who heads {a3.d the operator}}, {a4.says+e2 said the runway had to be relaid and somebody had to pay the 31m euros.} {a4.does-e1 {a4.p She} offered {a1.d the company} a rebate of a third for two years if {a1.p it} kept at least six routes}, an offer that {a2 Maguinness} {a2.does+e1 turned down on Friday}. {a3.does-e1 {a3.d The operator} has since asked a commercial court to hold {a1 Skylark} to a notice period of twelve months.}

Neither of them has a friend in {a5 Mayor Bernard Lafitte}. {a5.says {a5.p He} called {a2 Maguinness} a blackmailer who had taken eight million euros in public marketing aid.} {a5.says-e2 For {e1 the loss of the flights}, though, {a5.p he} blamed {a4 Castaing}: {a5.p he} had voted against {e2 the new list} on {a3.d the operator}'s board and warned where {e2 it} would lead.} {a5.says-e1 {a5.d The mayor} will travel to Dublin next week to ask {a1.d the airline} to stay.}

{a7.d Hoteliers} along the river {a7.does-e1 have collected 60,000 euros for an advertising campaign on behalf of {a1.d the carrier}}, to be paid only if {a1.p it} reverses {e1 {a1.p its} decision}.

For once there is satisfaction in the villages under the flight path. {a6.d The residents' association} {a6 Ciel Calme}, which lost a case against night landings in 2022, {a6.says+e1 said {a6.p it} hoped nobody would run after {a1 Skylark}.}

{a8.says=e1=e2 {a8 The civil aviation authority} said the slots would be put back into the pool on 27 October. {e2 The tariff} had been notified within the legal time limit, {a8.p it} added, and {a8.p it} did not comment on contracts between companies.}

{a9 Pascal Renoux}, {a9.d a transport economist in Toulouse}, {a9.says=e1=e2 said small airports had to choose between losing money on each landing and having none. Both had been tried in the region, {a9.p he} said.}
