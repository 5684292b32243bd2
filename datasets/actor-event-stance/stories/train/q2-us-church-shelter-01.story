id: q2-us-church-shelter-01
kind: church shelter order
country: United States
genre: local paper
english: American
form: article
event e1: the city's order to close the overnight shelter at Grace Harbor Church
event e2: Grace Harbor's religious freedom lawsuit
event e3: the proposed county shelter on Depot Street
actor a1: Pastor Lamar Whitcomb (person)
actor a2: Grace Harbor Church (organization)
actor a3: the city (organization)
actor a4: Mayor Diane Kowalczyk (person)
actor a5: Fire Chief Bob Nystrom (person)
actor a6: Front Street merchants (group)
actor a7: the American Center for Free Worship (organization)
actor a8: Rabbi Naomi Gelber (person)
actor a9: County Commissioner Trey Applegate (person)
actor a10: Darnell Coates (person)
actor a11: Depot Street neighbors (group)
actor a12: the state fire marshal (person)
stance: a1 -e1 +e2 -e3
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1 -e2 +e3
stance: a5 +e1 =e2 =e3
stance: a6 +e1 +e3
stance: a7 -e1 +e2
stance: a8 -e1 -e2 +e3
stance: a9 +e3 =e1
stance: a10 -e1
stance: a11 -e3 =e1
stance: a12 +e1

Church adds cots as city deadline passes

FERRIS MILL, Ohio - {a10 Darnell Coates} {a10.does-e1 has slept under a stained-glass Noah since Thanksgiving} and {a10.says-e1 said Monday {a10.p he} wasn’t moving “till the man with the key tells {a10.p me}”.}

{a1.d The man with the key}, {a1 Pastor Lamar Whitcomb}, {a1.does-e1 has no intention of doing so.} {a3.does+e1 {a3 The city} gave {a1.p him} until 5 p.m. Friday to {e1 clear 31 cots} from {a2 Grace Harbor Church}}; that evening {a1.p he} {a1.does-e1 put out two more.}

The building on Front Street lies in a zone where people may eat, pray and shop but not sleep. {a3.does+e1 {a3.d The city} wrote {a3.p its} first citation in December} after an inspector found one exit and no sprinklers.

{a4.says+e1 “{a4.p I} was baptized in that church,” said {a4 Mayor Diane Kowalczyk}. “If there’s a fire, {a4.p I}’m the one who knew about it.” {a4.p She} said no one had been fined and no one would be until a judge had spoken.}

{a2 Grace Harbor} {a2.does-e1+e2 {e2 went to federal court} in Toledo last week}, citing the law of 2000 that bars zoning rules from placing a substantial burden on worship. {a7.does+e2 {a7 The American Center for Free Worship}, based in Virginia, is handling {e2 the case} without charge.} {a7.says-e1 “They would never tell a mosque how long to kneel,” said {a7.p its} attorney, Piers Hollander. “Feeding the stranger at midnight is the service.”}

{a3.does-e2 {a3.d The city} on Monday moved to dismiss,} {a3.says-e2 arguing that a cot is a cot whoever blesses it.} {a4 Kowalczyk} {a4.says-e2 said {e2 the suit} had already cost the price of the sprinklers.}

{a5 Fire Chief Bob Nystrom}, who {a5.does+e1 signed {e1 the notice}}, {a5.says+e1 said {a5.p he} would sign {e1 it} again, and that {a5.p he} drops off blankets there himself.} {a12.does+e1 {a12 The state fire marshal} sent two inspectors in January to help {a3.d the city} write {e1 it}.} {a5.says=e2=e3 {a5 Nystrom} left lawsuits and real estate to others.}

{a6 Front Street merchants} {a6.says+e1 have complained of bottles and bedding in doorways since the winter. A petition with 43 names asked for {e1 enforcement} a year ago.} {a6.does+e3 Several of {a6.p them} have pledged money toward {e3 something better}: a 60-bed building with nurses and showers that the county {e3 hopes to put up} in a former bus garage on Depot Street.}

The author of that plan, {a9 County Commissioner Trey Applegate}, {a9.does+e3 has found $4.1 million in state money for {e3 it}.} {a4 Kowalczyk} {a4.does+e3 has offered {a9.p him} {e3 the garage} for a dollar.} {a9.says=e1 {a9 Applegate} said {a9.p he} had been asked about the church by every person in town and had told every one that it was a city matter.}

{a11 Depot Street neighbors} {a11.does-e3 filled a zoning hearing on Jan. 30 and want {e3 the garage} to become a park, as promised in 2019.} {a11.says=e1 One of {a11.p them}, retired teacher Gloria Bettendorf, said it made no difference to {a11.p her} block whether {a1.d the pastor} kept {a1.p his} cots or not.}

Nor does {a1 Whitcomb} {a1.says-e3 care for {e3 the idea}. A shelter with a metal detector, {a1.p he} said, is a jail with soup.} {a1.says+e2 {a1.p He} said {a1.p he} disliked going to law, which the Apostle Paul warned against, but that Paul went to Caesar when he had to.}

Other clergy are torn. {a8 Rabbi Naomi Gelber}, who heads the interfaith council, {a8.says-e1 begged {a4.d the mayor} to leave the beds alone until April.} {a8.says-e2 {a8.p She} would not put the council’s name to {e2 a complaint}, however, that asks a judge to say which neighbor’s charity is holy.} {a8.says+e3 {a8.p She} would rather see everyone in the same warm room on Depot Street, {a8.p she} said.}

A hearing is set for Feb. 21. The low that night is forecast at 14 degrees.
