id: x1-ireland-budget-01
kind: budget
country: Ireland
genre: broadcast transcript
english: British
form: article
event e1: the Government's €9.4 billion budget
event e2: the hauliers' slow drive on the M50
actor a1: Minister for Public Spending Cathal Ruane (person)
actor a2: Eimear Gilhooly (person)
actor a3: Róisín Dunphy-Lacey (person)
actor a4: the Civic Labour Alliance (organization)
actor a5: the Licensed Hauliers' Federation (organization)
actor a6: Ger Mulqueen (person)
actor a7: the Older Citizens' Parliament (organization)
actor a8: Peadar Ó Cualáin (person)
actor a9: the Economic Forecasting Institute (organization)
actor a10: Superintendent Fidelma Crehan (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 =e2
stance: a4 -e1
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 +e1
stance: a8 -e1 -e2
stance: a9 =e1
stance: a10 =e1 =e2

{a2.d The Taoiseach} {a2.says+e1 has defended {e1 the Budget} as "careful and kind"}, as lorry drivers protesting over the price of diesel brought parts of the M50 to a standstill this morning.

{e1 The €9.4 billion package}, announced in the Dáil yesterday, includes a €14 rise in the weekly State pension, a cut in childcare fees and an increase of three cent a litre in the carbon tax on motor fuel.

Speaking on Morning Report, {a2 Eimear Gilhooly} {a2.says+e1 said that {e1 it} put money aside for "the day the multinationals sneeze" while protecting those on fixed incomes}.

{a1 Minister for Public Spending Cathal Ruane}, {a1.does+e1 who drew up {e1 the plan}}, {a1.says+e1 said {a1.p he} would have liked to do more but that every euro in {e1 it} was "a euro {a1.p we} actually have"}.

Main Opposition leader {a3 Róisín Dunphy-Lacey} {a3.says-e1 said {e1 the Budget} did nothing for renters and that {a3.p her} party, {a4 the Civic Labour Alliance}, would vote against every one of {e1 its} resolutions}.

{a3.says-e1 "There's a woman in {a3.p my} constituency paying €1,900 for a converted garage," {a3.p she} said. "{a3.p I} read every page last night and there was not one line for her."}

{a4.d The party} {a4.does-e1 has tabled 46 amendments}, the first of which was defeated late last night by 81 votes to 66.

From 6.30am about 140 trucks {a5.does+e2 {e2 drove at 20km/h} in both directions between the airport and Sandyford} in an action called by {a5 the Licensed Hauliers' Federation}, {a5.says-e1 which wants {e1 the package} reopened}.

{a6.d {a5.p Its} president} {a6 Ger Mulqueen} {a6.says-e1 said the extra tax would cost a small operator €4,200 a year per vehicle and that {e1 the Budget} was "the final nail"}. {a6.says+e2 {a6.p He} apologised to commuters but said {e2 the go-slow} would be repeated on Thursday. "{a5.p We}'ve nothing else left to park in front of them," {a6.p he} said.}

{a1 Mr Ruane} {a1.says-e2 described {e2 the disruption} as "completely unacceptable", saying a man had missed his chemotherapy appointment because of {e2 it}}.

{a8.d Independent TD} {a8 Peadar Ó Cualáin}, who represents Galway West, {a8.says-e1 said {a8.p he} would not be supporting {e1 the Budget} as {e1 it} "stops at the Shannon"}. {a8.says-e2 But {a8.p he} had little sympathy with {a5.d the drivers}. "Blocking a nurse going home off nights is no way to make a point," {a8 Deputy Ó Cualáin} said.}

Asked about {e2 the protest}, {a3 Ms Dunphy-Lacey} {a3.says=e2 said people had a right to be angry, and a right to get to work too, and that {a3.p she} was "not going to referee {e2 it}"}.

{a7 The Older Citizens' Parliament} {a7.says+e1 welcomed {e1 the pension increase} and gave {e1 the overall package} "eight out of ten"}.

{a9 The Economic Forecasting Institute} {a9.says=e1 said {e1 it} would add 0.4% to growth and 0.3% to prices next year. {a9.p It} would publish {a9.p its} full assessment in November, a spokesman said.}

Gardaí said there were no arrests. {a10 Superintendent Fidelma Crehan} {a10.says=e1=e2 said traffic was back to normal by 11am, and joked that {a10.p she} would leave {e1 the Budget} "to the economists and the taxi men"}.
