id: x1-us-executive-resignation-01
kind: executive resignation
country: United States
genre: business page
english: American
form: article
event e1: the resignation of Corwyn Foods chief executive Douglas Pell
event e2: the $19 million exit package for Douglas Pell
actor a1: Douglas Pell (person)
actor a2: Corwyn Foods (organization)
actor a3: Meredith Ashcombe (person)
actor a4: Talon Ridge Partners (organization)
actor a5: the Meatpackers’ Joint Council (organization)
actor a6: Luis Carranza (person)
actor a7: the Ohio Schoolteachers’ Retirement Fund (organization)
actor a8: Priya Venkataraman-Cole (person)
actor a9: Senator Judd Ketterman (person)
actor a10: Betty Lou Hagemeyer (person)
stance: a1 +e1 =e2
stance: a2 +e1 +e2
stance: a3 +e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1 -e2
stance: a6 =e1 -e2
stance: a7 =e1 -e2
stance: a8 =e1 =e2
stance: a9 -e1
stance: a10 -e1

{a1 Douglas Pell}, who built {a2 Corwyn Foods} from a regional hot dog maker into the country’s third-biggest meat company, {a1.does+e1 {e1 stepped down} on Friday}, four months after a listeria outbreak linked to {a2.p its} Ohio plant killed nine people.

{a1.says+e1 “The families deserve to see someone take responsibility, and {a1.d that someone} is {a1.p me},” {a1 Mr. Pell}, {a1.d 63}, wrote in a letter to employees. “{a1.p I} should have {e1 done this} in the spring.”}

{a2.d The company}, based in Cincinnati, {a2.says+e1 said {a2.p its} board had accepted {e1 the resignation} “with gratitude and agreement.”} {a3 Meredith Ashcombe}, {a3.d the lead independent director}, will run the business until a successor is found.

{a3.says+e1 “{e1 It} was the right call, and {a1.p he} made {e1 it},” {a3 Ms. Ashcombe} said on a conference call with analysts.}

According to a securities filing, {a2.does+e2 {a2.d the company} agreed to pay {a1 Mr. Pell} {e2 $19 million in severance and accelerated stock}}. {a3.says+e2 {a3 Ms. Ashcombe} said {e2 the package} followed a contract signed in 2016 and was, in {a3.p her} words, “fair to a man who gave {a2.p us} 27 years.”} {a1.says=e2 {a1 Mr. Pell} did not respond to a message seeking comment on {e2 the payment}.}

{a4 Talon Ridge Partners}, {a4.d an activist hedge fund} that owns 6 percent of the shares, had been seeking {a1.p his} ouster since August. {a4.says+e1 {a4.p It} called {e1 the departure} “overdue and welcome”} {a4.says-e2 but urged {a2.d the board} to claw back {e2 the award}.}

{a5 The Meatpackers’ Joint Council}, which represents 8,400 workers in five states, {a5.says+e1 said {e1 {a1.p his} exit} was a first step toward safer plants}. {a5.says-e2 “Nine people are dead and {e2 the golden parachute} opened right on time,” {a5.p it} said in a statement.}

On the loading dock at the Lima plant, where the contaminated ham was sliced, {a6 Luis Carranza}, {a6.d 41}, {a6.d a forklift driver}, {a6.says=e1 shrugged when asked about {e1 the news}. “One goes, another comes,” {a6.p he} said}. {a6.says-e2 But {a6.p he} shook {a6.p his} head at {e2 the sum}. “{a6.p I}’d have to work four hundred years. {a6.p I} did the math on break.”}

{a7 The Ohio Schoolteachers’ Retirement Fund}, {a7.d a longtime holder}, {a7.says-e2 said {a7.p it} would vote {a7.p its} 2.2 million shares against {e2 the severance agreement} in May}. {a7.says=e1 {a7.p It} took no position on {e1 the change at the top}.}

{a1 Mr. Pell} still has friends. {a9 Senator Judd Ketterman} of Ohio, {a9.d a Republican} who has known {a1.p him} since high school, {a9.says-e1 said {a1.p he} had been “hounded out by people who never met a payroll”}.

{a10 Betty Lou Hagemeyer}, {a10.d 70}, who runs a diner across from headquarters and whose late husband drove a truck for {a2.d the company}, {a10.says-e1 said {a10.p she} had hoped {a1.p he} would stay. “{a1.p He} came to the funeral. {a1.p He} stood in the rain,” {a10.p she} said. “It’s a sorry day for this town.”}

{a8 Priya Venkataraman-Cole}, {a8.d who follows food companies} for a brokerage in Chicago, {a8.says=e1=e2 said {e1 the move} had been priced in for weeks and that {e2 the payout} was close to the median for companies of its size}. Shares closed at $42.16, little changed.
