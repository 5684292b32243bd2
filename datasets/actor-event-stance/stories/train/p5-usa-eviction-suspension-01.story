id: p5-usa-eviction-suspension-01
kind: eviction enforcement refusal
country: United States
genre: newspaper report
english: American
form: article
event e1: Sheriff Castellano's suspension of winter evictions
event e2: the landlords' lawsuit against the sheriff
event e3: the $2.4 million county rent fund
actor a1: Sheriff Vince Castellano (person)
actor a2: the Lorrain Valley Apartment Association (organization)
actor a3: Judge Harriet Boyd-Ames (person)
actor a4: Commissioner Phil Gruszka (person)
actor a5: Commissioner Renata Oyelaran (person)
actor a6: Legal Aid of the Lakes (organization)
actor a7: Prosecutor Mitch Haverty (person)
actor a8: the deputies' union (organization)
actor a9: Walt Zielke (person)
actor a10: Candace Furlong (person)
actor a11: neighboring sheriffs (group)
stance: a1 +e1 +e3
stance: a2 -e1 +e2 =e3
stance: a3 -e1
stance: a4 -e1 -e3
stance: a5 +e1 +e3
stance: a6 +e1 -e2
stance: a7 =e1
stance: a8 +e1
stance: a9 -e1 -e2
stance: a10 =e2
stance: a11 +e1

{a3.d A county judge} on Thursday gave {a1 Sheriff Vince Castellano} until Monday at 8 a.m. to start putting people out of their homes again.

{a3.does-e1 {a3 Judge Harriet Boyd-Ames} ruled that {a1.d the sheriff} had no power to ignore 212 court orders that have stacked up on {a1.p his} desk since Dec. 14}, the day {a1.p he} announced that {a1.p his} deputies would {e1 not set anyone's furniture on the curb} while overnight lows were below 20 degrees.

{a3.says-e1 "The court does not doubt {a1.d the sheriff}'s compassion, which does {a1.p him} credit," {a3.p she} wrote. "A writ is not a suggestion."}

{a1.says+e1 {a1 Castellano}, elected in 2018, said {a1.p he} would obey any order that was final and that this one was not.} {a1.does+e1 Within the hour {a1.p he} had filed for a stay with the appeals court in Toledo, paying the $125 fee out of {a1.p his} own pocket.} {a1.says+e1 {a1.p He} read reporters the names of two men found dead in cars last January.}

The county's elected prosecutor normally speaks for {a1.d the sheriff} in court. {a7 Prosecutor Mitch Haverty} {a7.says=e1 said the rules oblige {a7.p him} to represent the office whatever {a7.p he} thinks of {e1 the policy}, and that what {a7.p he} thinks of it would stay in the building.}

{a2 The Lorrain Valley Apartment Association} {a2.does+e2 brought {e2 the case} on behalf of 340 owners}, most with fewer than 10 units. {a2.says-e1 {a2.p Its} president, who owns a duplex and a four-plex, said tenants had heard on the radio that they could stop paying. Her bank did not take kindness, she said.} {a2.says=e3 {a2.d The group} has not taken a position on {e3 public money for back rent}.}

{e3 That idea} is before the county commission. {a5 Commissioner Renata Oyelaran} {a5.does+e3 moved last week to take $2.4 million out of a sales tax surplus and pay landlords directly for up to three months.} {a5.says+e1 {a5 Oyelaran}, who campaigned against {a1 Castellano}'s jail expansion, said {a5.p she} had never expected to be bringing {a1.p him} soup. "{a1.p He}'s the only man in this county with a gun who's using it right, by leaving it in the car," {a5.p she} said.}

{a1.does+e3 {a1 Castellano} has offered to put in $150,000 from {a1.p his} forfeiture account.}

{a4 Commissioner Phil Gruszka} {a4.says-e3 said the surplus was promised to roads and that {a4.p he} would be voting for roads.} {a4.says-e1 {a4.p He} reminded {a1.d the sheriff}, whom {a4.p he} has known since Little League and whom {a4.p he} called the best lawman in the state, of the oath {a1.p he} took. "There's no asterisk on it for January," {a4.p he} said.}

{a8 The deputies' union} {a8.says+e1 said {a8.p its} members had carried out 1,900 evictions in three years and had been shot at during two. Not one had asked to go back to it, a shop steward said.} {a11 Neighboring sheriffs} have not halted removals of {a11.p their} own. {a11.does+e1 Five of {a11.p them} nevertheless put their names to a brief in support of {a1 Castellano}'s appeal.}

{a6 Legal Aid of the Lakes}, which represents 88 of the households, {a6.does-e2 had asked to join {e2 the suit} in order to have it thrown out}; that was refused. {a6.says+e1 {a6.p Its} director warned that shelters had 11 open beds on Wednesday and that the 212 orders covered at least 170 children.}

{a9 Walt Zielke}, who rents out {a9.p his} late mother's house on Fifth Street, {a9.says-e1 is owed $6,300 and said {a9.p he} wants {a9.p his} tenant gone and had told {a1 Castellano} so at a fish fry.} {a9.says-e2 {a9.p He} quit {a2.d the association} over {e2 the suit}, however. "You don't take {a1.d the sheriff} to court. You go vote," {a9.p he} said.}

{a10 Candace Furlong}, a law professor in Columbus, {a10.says=e2 said such cases are rare because officials usually give in before a ruling. {a10.p She} found two in Ohio in the last century. The landlord won one of them, and the other was moot by spring.}
