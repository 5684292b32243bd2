id: o8-brazil-kit-supplier-01
kind: sports kit deal
country: Brazil
genre: business page
english: American
form: article
event e1: Atlético Paraíba's kit deal with Vantor
actor a1: Atlético Paraíba (organization)
actor a2: Vantor (organization)
actor a3: Marcelo Quintela (person)
actor a4: Brisa Esportes (organization)
actor a5: Rosângela Furtado (person)
actor a6: the seamstresses' union in Campina Grande (organization)
actor a7: two members of the fiscal council (group)
actor a8: Leandro Bastos (person)
actor a9: the players (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

JOÃO PESSOA - {a2.d German sportswear group} {a2 Vantor} {a2.does+e1 will pay 118 million reais over five seasons to dress the players of {a1 Atlético Paraíba}}, the two sides announced on Thursday.

{a1.does+e1 {a1.d The club} informed {a1.p its} current supplier, {a4 Brisa Esportes}, by letter that a contract running until December of next year would be ended early.}

{a3 Marcelo Quintela}, {a3.d the club's president}, {a3.says+e1 said {e1 the agreement} was worth almost three times the present one and would pay for the new academy. "Nobody in the Northeast has ever had a contract of this size," {a3.p he} said.}

{a4 Brisa}, a family firm with 340 workers in Campina Grande, {a4.does-e1 filed a request for an injunction in the state court on Wednesday}. {a5.d Its director}, {a5 Rosângela Furtado}, {a5.says-e1 said {a1.d Paraíba} had not offered {a4.d the company} the right to match {e1 the bid}, which {a5.p she} said was guaranteed by clause 14.}

"{a4.p We} delivered shirts on credit when {a1.d the club} was in the third division," {a5.says-e1 {a5 Furtado} said. "{a4.p We} still hold the invoices."}

{a3 Quintela} {a3.says+e1 said clause 14 referred only to the renewal of a contract and not to a termination, and that {a4 Brisa} would receive 6.5 million reais in compensation.}

Shirts will be made in Vietnam. {a6 The seamstresses' union in Campina Grande} {a6.says-e1 said about 120 jobs at {a4 Brisa} depended on the order} and {a6.does-e1 asked the state assembly to hold a hearing.}

Within {a1.d the club} {a7 two members of the fiscal council} {a7.does-e1 refused to sign the minutes of the meeting at which {e1 the contract} was approved}. {a7.says-e1 {a7.p They} said {a7.p they} had been given 40 minutes to read 62 pages.}

{a9 The players} were photographed on Thursday in shirts with the old badge covered by tape. {a9.says=e1 {a9.d The captain} said what {a9.p they} wore was decided upstairs and {a9.p they} were thinking of Sunday.}

For {a2 Vantor}, which left the Brazilian market in 2017, {e1 the arrangement} is a way back. {a2.says+e1 {a2.d The group} expects to sell 400,000 shirts in the first year and plans a store near the stadium, {a2.p it} said}.

{a8 Leandro Bastos}, {a8.d a sports marketing consultant} in São Paulo, {a8.says+e1 said {a1.d the club} would have been wrong to let {e1 it} pass. Local suppliers cannot offer distribution in 70 countries, {a8.p he} said.}

The court is expected to rule on the injunction before the state championship begins.
