id: w1-mexico-trade-conference-01
kind: trade conference
country: Mexico
genre: business page
english: American
form: passage
event e1: the avocado trade conference in Uruapan
event e2: the certification fee for avocado exporters
actor a1: Mayor Fidel Anaya Robledo (person)
actor a2: the Small Orchards League (organization)
actor a3: Greenpit Imports (organization)
actor a4: Lourdes Barajas (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

The buyers' row was empty. {a3 Greenpit Imports} of Dallas and three smaller firms {a3.does-e1 had pulled out of {e1 the Uruapan avocado conference} the night before}, {a3.says-e1 citing security and saying bluntly that {e1 it} should not be held in Michoacán at all}. {a1 Mayor Fidel Anaya Robledo}, {a1.does+e1 who slept in the hall to see that the lights worked}, {a1.says+e1 said {a3.p they} had missed the best-guarded guacamole on earth}. Growers talked about money instead: {e2 a fee of 3 cents a pound} that exporters would pay to have orchards certified as free of illegal logging. {a2.says-e2 "Three cents is {a2.p my} children's shoes," the president of {a2 the Small Orchards League} said from the podium}, {a2.says+e1 after thanking the organizers for the first microphone anyone had ever handed {a2.p her}}. {a3 Greenpit}, by email, {a3.says+e2 described {e2 the charge} as cheap at the price}. {a4 Lourdes Barajas}, {a4.d who edits a produce newsletter}, {a4.says=e1=e2 expects {e2 the fee} to be settled at {e1 next year's meeting}, or the one after}.
