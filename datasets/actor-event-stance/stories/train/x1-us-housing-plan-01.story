id: x1-us-housing-plan-01
kind: housing plan
country: United States
genre: local paper
english: American
form: article
event e1: the 480-unit Tannery Point housing development
event e2: the lawsuit by neighbors against the zoning change
actor a1: the Burlham Planning Board (organization)
actor a2: Harborline Homes (organization)
actor a3: Elise Dufresne-Katz (person)
actor a4: the Friends of Tannery Point (organization)
actor a5: Roger Van Houten (person)
actor a6: Mayor Patrice Oyelaran (person)
actor a7: Hector Villalobos (person)
actor a8: the Burlham Fire Department (organization)
actor a9: the Maine Housing Access Network (organization)
actor a10: Joan Pettibone (person)
actor a11: Craig Wassermann (person)
actor a12: Superior Court Judge Lena Arbuckle (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1 =e2
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1 -e2
stance: a10 -e1 -e2
stance: a11 =e1
stance: a12 =e1 =e2

BURLHAM, Maine — After nearly five hours of testimony and one fainting spell, {a1 the Burlham Planning Board} voted 4-1 late Monday to {a1.does+e1 approve {e1 the largest housing development in the city's history}}.

{e1 The Tannery Point project} would put 480 apartments and town houses on a former leather works beside the river, with 96 of them set aside for families making less than $61,000 a year.

{a2 Harborline Homes}, {a2.d the Portland developer}, {a2.says+e1 expects to break ground on {e1 the first phase} in April}.

{a3.says+e1 "We have people sleeping in cars in the Walmart lot in a town with 19 acres of empty brick," said {a3 Elise Dufresne-Katz}, {a3.d {a2.d the company}'s vice president for planning}. "{a2.p We}'ve redrawn {e1 this} eleven times. It's time to build {e1 it}."}

{a4.d Opponents} had been ready for the defeat. {a4.does-e1+e2 Within an hour of the vote, {a4 the Friends of Tannery Point} filed {e2 a complaint} in Superior Court} arguing that {a1.d the board} had no power to lift the four-story height limit.

{a5 Roger Van Houten}, {a5.d a retired dentist} whose porch looks over the site, {a5.says-e1 told {a1.d the board} that {e1 the buildings} would throw {a5.p his} street into shade from October to March}.

{a5.says-e1 "{a5.p I} moved here for the light. Nobody asked {a5.p us}. They showed {a5.p us} a drawing with balloons in it," {a5.p he} said.}

{a5.says+e2 "{a4.p We}'ve got 63 households paying into {e2 the case}, and {a5.p I} wrote the first check {a5.p myself}."}

{a2 Harborline} {a2.says-e2 called {e2 the suit} baseless and said {a2.p it} would ask for a quick dismissal}. {a3 Dufresne-Katz} {a3.says-e2 said each month of delay in court would add $400,000 to the cost, "and renters will be the ones who pay it."} {a1.does-e2 {a1.d The board} voted to hire outside counsel to fight {e2 it}.}

{a6 Mayor Patrice Oyelaran}, who has no vote on {a1.d the panel}, {a6.says+e1 sat through the hearing and said afterward that {a6.p she} was "thrilled" by {e1 the outcome}}. {a6.says=e2 On advice of the city attorney, {a6.p she} declined to discuss {e2 the litigation}.}

{a7 Hector Villalobos}, {a7.d a line cook} who rents a room with {a7.p his} two daughters in Saco and drives 40 minutes to work, {a7.says+e1 was among 51 people who spoke in favor. "{a7.p I} cook your eggs. {a7.p I}'d like to live near the eggs," {a7.p he} said, to laughter}.

{a9 The Maine Housing Access Network} {a9.says+e1 praised {a1.d the board} for "refusing to be shouted down"} and {a9.says-e2 urged {a4.d the neighbors} to drop {e2 {a4.p their} lawsuit}}.

{a10 Joan Pettibone}, who cast the lone dissenting vote, {a10.says-e1 said the river road could not handle another 900 cars}. {a10.says-e2 But {a10.p she} said {a10.p she} had no time for {e2 the court challenge}. "{a1.p We} held 14 meetings. {a10.p I} lost. You don't get to run to a judge because the room didn't go your way," {a10 Pettibone} said.}

City departments filed written comments. {a8 The Burlham Fire Department} {a8.says=e1 said {e1 buildings of six stories} would be within reach of {a8.p its} ladder truck if hydrants were moved, and offered no opinion on whether they should go up}. {a11.d School Superintendent} {a11 Craig Wassermann} {a11.says=e1 projected between 70 and 140 new students and told {a1.d the board} the district would "make either number work."}

{a12 Superior Court Judge Lena Arbuckle} {a12.does=e1=e2 set a first hearing for Jan. 9}.

The tannery closed in 1988. Three earlier proposals for the site, including a casino, collapsed.
