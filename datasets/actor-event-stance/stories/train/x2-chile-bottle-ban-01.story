id: x2-chile-bottle-ban-01
kind: plastic ban
country: Chile
genre: local paper
english: American
form: article
event e1: the ban on disposable plastic bottles in Valdivia restaurants
actor a1: Councilwoman Noelia Barrientos (person)
actor a2: Austral Bottlers (organization)
actor a3: Los Ríos Restaurant Guild (organization)
actor a4: Héctor Millapán (person)
actor a5: Río Limpio (organization)
actor a6: Mayor Cecilia Urrutia Pfeiffer (person)
actor a7: the regional health authority (organization)
actor a8: Javier Schüler (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 =e1

{e1 Bottle ban} clears first hurdle, 5-4

VALDIVIA - A city council committee voted 5-4 on Monday night for {e1 an ordinance that would forbid restaurants, bars and food trucks to sell drinks in disposable plastic bottles}.

{e1 The measure}, written by {a1 Councilwoman Noelia Barrientos}, now goes to the full council, which is expected to take {e1 it} up on April 22.

{a1.says+e1 "{a1.p I} counted 340 bottles under the Pedro de Valdivia bridge one Sunday with {a1.p my} nephew. Most still had the logo of a lunch special," {a1 Barrientos} said. "{a1.p We} have the best tap water in the country. Let's pour it."}

{a5 Río Limpio}, {a5.d the group that organizes the annual river cleanup}, {a5.does+e1 filled the public gallery with volunteers in rubber boots} and {a5.says+e1 asked the council not to water {e1 the text} down}.

Speaking against was {a2 Austral Bottlers}, {a2.d which employs 410 people at its plant on the road to Paillaco}. {a2.says-e1 {a2.p Its} counsel called {e1 the ban} illegal and discriminatory, because supermarkets would be exempt, and said {a2.d the company} would go to the Court of Appeals the day {e1 it} was published.}

{a4.says-e1 {a4 Héctor Millapán}, {a4.d who sells seafood empanadas from a cart} by the river market, told the committee {a4.p he} had no sink and nowhere to wash a glass. "With a bottle of soda {a4.p I} make 400 pesos. With the empanada {a4.p I} make 300. So {e1 this} takes the bigger half," {a4.p he} said.}

{a3.d The body that represents the sit-down places} has not made up {a3.p its} mind. {a3.says=e1 The {a3 Los Ríos Restaurant Guild} said that some of {a3.p its} 130 members had switched to glass years ago and were proud of it, that others could not afford a dishwasher, and that {a3.p it} would hold a vote on {e1 the proposal} on Thursday.}

Nor has {a6 Mayor Cecilia Urrutia Pfeiffer}, who will have the deciding vote if the council splits. {a6.says=e1 "{a6.p I}'ve read {e1 it} twice. {a6.p I}'ve got questions about the carts and questions about the river. Ask {a6.p me} in two weeks," {a6.p she} said.}

{a7 The regional health authority}, asked for an opinion by the committee, {a7.says=e1 replied in writing that reusable bottles are safe if washed at 70 degrees Celsius and that {a7.p it} neither recommends nor objects to {e1 the ordinance}.}

{a8 Javier Schüler}, {a8.d a chemist} at the local university who samples the estuary for microplastics, {a8.says=e1 said bottles made up about an eighth of what {a8.p his} nets bring in. "Is an eighth a lot? That's not a chemist's question," {a8.p he} said.}
