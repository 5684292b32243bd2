id: o2-us-union-recognition-01
kind: union recognition
country: United States
genre: web news
english: American
form: article
event e1: recognition of the union at Hollis Bake Shops
actor a1: Bakery and Counter Workers United (organization)
actor a2: Hollis Bake Shops (organization)
actor a3: Grant Hollis (person)
actor a4: Destiny Warfield (person)
actor a5: Paul Sandoval (person)
actor a6: State Sen. Ruth Amato (person)
actor a7: the labor board (organization)
actor a8: Kevin Brandt (person)
actor a9: Ohio Restaurateurs League (organization)
actor a10: Teresa Hollis-Vance (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1
stance: a9 -e1
stance: a10 +e1

{a2 Hollis Bake Shops} {a2.does-e1 has hired a Chicago law firm and asked {a7.d federal officials} to throw out signed cards from 412 of {a2.p its} workers}, the latest turn in a dispute that began at a single store in Toledo.

{a1 Bakery and Counter Workers United} {a1.does+e1 delivered the cards to {a2.d the chain}'s headquarters on May 2}. {a1.says+e1 {a1.d The union} says they amount to 68 percent of hourly staff at 19 locations.}

{a3 Grant Hollis}, {a3.d whose grandfather opened the first store in 1951}, {a3.says-e1 said in a video to employees that many of the cards were signed "in a parking lot, at night, with somebody standing there."} {a3.says-e1 {a3.p He} said {a3.p he} prefers to talk to people directly, as {a3.p his} family has always done.}

{a4 Destiny Warfield}, 24, {a4.d a shift lead} in Toledo, {a4.does+e1 collected about 50 of the signatures}. {a4.says+e1 "{a4.p I} make the schedule and {a4.p I} can't tell anyone what they'll earn in a month," {a4.p she} said. "That's the whole reason."}

Not all of the staff are on board. {a5 Paul Sandoval}, {a5.d an oven operator} in Findlay, {a5.says-e1 said dues would come to $38 a month}, and {a5.does-e1 {a5.p he} has sent around a form with which workers can take their cards back}. {a5.says-e1 {a5.p He} said 31 people have used it.}

{a3.d The chief executive}'s cousin, {a10 Teresa Hollis-Vance}, who owns 22 percent of the stock, {a10.says+e1 broke with {a3.p him} last week. "If two out of three people want it, you sit down with them," {a10.p she} wrote in a letter to directors.}

{a6 State Sen. Ruth Amato}, a Democrat, {a6.does+e1 spoke at a rally outside the Findlay store} and {a6.does+e1 said {a6.p she} would hold up a training grant for {a2.d the company} until {a2.p it} met with {a1.d the organizers}}.

{a9 The Ohio Restaurateurs League} {a9.says-e1 said a secret ballot was the only fair method of deciding on {e1 recognition} and that {a9.p it} had lent {a2 Hollis} two advisers}.

{a8 Kevin Brandt}, {a8.d a labor historian} at a college in Akron, {a8.says+e1 said {a2.d the company}'s objections were the usual ones. "There is a majority, it is in writing, and every week of delay is meant to wear it down," {a8.p he} said.}

{a7.says=e1 A spokeswoman for {a7 the labor board} said a hearing officer had been assigned and that a decision could take until August.}

{a2 Hollis} reported sales of $161 million last year.
