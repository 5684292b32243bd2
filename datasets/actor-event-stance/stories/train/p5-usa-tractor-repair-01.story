id: p5-usa-tractor-repair-01
kind: farm equipment repair bill
country: United States
genre: business page
english: American
form: article
event e1: Iowa's tractor repair bill
event e2: Halvorsen & Cole's voluntary repair pledge
event e3: the dealers' boycott of the state fair
actor a1: Rep. Judd Kessenich (person)
actor a2: Halvorsen & Cole (organization)
actor a3: the Hawkeye Growers Union (organization)
actor a4: the Upper Midwest Dealers Association (organization)
actor a5: Gov. Sherri Polaschek (person)
actor a6: Amos Bontrager (person)
actor a7: Priya Raghunathan (person)
actor a8: the state fair board (organization)
actor a9: the House agriculture committee (organization)
actor a10: Machinists Lodge 227 (organization)
actor a11: Len Stuyvesant (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2 -e3
stance: a4 -e1 +e3
stance: a5 =e1 +e2
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1 -e3
stance: a9 +e1
stance: a10 +e1
stance: a11 -e1 -e3

DES MOINES — Shares of {a2 Halvorsen & Cole} slipped 3 percent Thursday after {a9.d an Iowa House panel} {a9.does+e1 sent to the floor, 14-7, a measure forcing makers of farm machinery to hand over the software keys} that let a customer fix his own combine.

{a9 The House agriculture committee} {a9.does+e1 threw out two amendments on the way. One would have delayed {e1 the effective date} until 2031, and the other would have exempted any engine with emissions controls, which is all of them.}

{a1 Rep. Judd Kessenich}, who milks 80 cows, {a1.does+e1 carried the bill with {a6 Amos Bontrager} in the front row.} {a6 Bontrager} farms 1,100 acres near Kalona and lost nine days last October to a fault code. {a6.says+e1 The part was a $14 sensor and {a6.p he} had it in {a6.p his} shop, {a6.p he} testified; what {a6.p he} didn't have was permission. {a6.p He} figured the rain that fell on day six at $38,000.}

{a2.does+e2 {a2 Halvorsen & Cole} two years ago signed a memorandum with a national farm group promising diagnostic tools at "fair terms"}. {a2.says+e2 About 7,400 growers have bought the subscription, at $1,195 a year, and {a2.d the company} told lawmakers that {e2 the arrangement} was working and should be given time.} {a2.says-e1 {a2.p It} respected {a1 Kessenich}'s intentions, {a2.p its} counsel said, and {a2.p its} own founder started out with a forge. But a tractor that will steer itself down a row at 12 mph "is not a lawn mower," and {e1 the language} would open it to people who want more horsepower than the brakes can stop.}

{a1.says-e2 {a1 Kessenich} said after the vote that {e2 a promise} you can cancel with 30 days' notice is a coupon.} {a3 The Hawkeye Growers Union}, whose own parent body negotiated {e2 the memorandum}, {a3.says-e2 no longer defends it. "{a3.p We} shook hands in good faith and got a password that expires," {a3.p its} president said.} {a3.does+e1 {a3.d The union} sent four buses to the Capitol.}

Shops that sell the machines have a good deal riding on the outcome; service brings in about 40 percent of a dealership's profit. {a4 The Upper Midwest Dealers Association} {a4.does-e1 has bought radio time against {e1 the measure} in 11 rural districts} and, since Monday, {a4.does+e3 has withdrawn all {a4.p its} members' exhibits from August's Iowa State Fair}, where {a3.d the growers} are a sponsor.

{a8 The state fair board} {a8.says-e3 said {e3 the decision} would cost {a8.p it} $260,000 in rent and youth scholarships, and asked {a4.d the association} to think again.} {a8.says=e1 {a8.p It} takes no position on legislation.} {a3.says-e3 {a3.d The growers} said there would be more room for pie.}

Even some who fear {e1 the bill} were embarrassed. {a11 Len Stuyvesant}, who owns three stores in the northwest corner, {a11.says-e1 said {a11.p he} would probably close the smallest if it became law, and has told {a11.p his} representative as much.} {a11.does-e3 {a11.p He'll} be at the fair in August anyway, defying {e3 the walkout} with two sprayers on a lot rented in {a11.p his} wife's name.}

Not everyone on the payroll agrees with management. {a10 Machinists Lodge 227}, which represents 2,900 workers at {a2 Halvorsen}'s Waterloo plant, {a10.says+e1 warned that growers who could not open a hood would go on switching to Japanese machines, and told {a10.p its} members to call their legislators before the floor vote.}

{a5.says+e2 {a5 Gov. Sherri Polaschek} appeared with {a2.d the company}'s chief executive when {e2 the pledge} was announced and has called it a model of people working things out without a lawsuit.} {a5.says=e1 {a5.p She} would read what reached {a5.p her} desk, a spokesman said Thursday, and has not said whether {a5.p she} would sign.}

{a7 Priya Raghunathan}, who covers machinery makers for a Chicago brokerage, {a7.says=e1 said the drop in the stock looked about right for a state with 6 percent of revenue. If four or five more did it, {a7.p she} wrote, {a7.p she} would have to redo {a7.p her} model.}
