id: xt-ecuador-giron-toll-01
kind: toll road
country: Ecuador
genre: wire report
english: American
form: article
event e1: the tolls on the Cuenca-Girón highway
event e2: the dairy farmers' blockade of the highway
actor a1: Marcelo Ullauri (person)
actor a2: dairy farmers from the Girón valley (group)
actor a3: Blanca Narváez Loja (person)
actor a4: the Azuay Chamber of Construction (organization)
actor a5: Patricio Guartambel (person)
actor a6: the regional police (organization)
actor a7: Segundo Chillogalli (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 =e2
stance: a5 -e1 -e2
stance: a6 =e1 =e2
stance: a7 -e1 +e2

CUENCA, Ecuador — Milk ran down the gutters of the highway to Ecuador's southern coast Wednesday as {a2.does-e1+e2 {a2 dairy farmers from the Girón valley} emptied {a2.p their} cans to protest {e1 a new toll}}.

{e1 The charge} of $1.50 per car and $4 per truck on the 25-mile stretch between Cuenca and Girón took effect on Monday. {a1.does+e1 Prefect {a1 Marcelo Ullauri} cut the ribbon on the booths {a1.p himself}.}

{a1.says+e1 "A landslide closes this road every winter because there is no money to hold up the mountain," {a1 Ullauri} said in a radio interview. "With {e1 the toll} there will be. {a1.p I} was elected to make decisions and {a1.p I} stand by {e1 this one}."}

{a2.d The farmers}, who haul 60,000 quarts a day to plants in Cuenca, parked tractors across both lanes at dawn. {a7.says-e1 "{a7.p I} cross four times a day. It's $16 for a man who sells milk at 42 cents," said {a7 Segundo Chillogalli}, {a7.d one of {a2.d the farmers}}.} {a7.says+e2 "The road stays shut until they take the booths away."}

{a3.does+e2 The mayor of Girón, {a3 Blanca Narváez Loja}, brought soup to {e2 the blockade}} and {a3.says-e1 said {a3.p her} town had never been consulted about {e1 the charge}, which {a3.p she} called "a wall around {a3.p our} people."}

Others who object to {e1 the toll} kept away. {a5 Patricio Guartambel}, {a5.d president of a federation of bus drivers}, {a5.says-e1 said {a5.p his} members would challenge {e1 it} in court}. {a5.says-e2 But {a5.p he} criticized {e2 the blockade}, which stranded 40 buses. "{e2 It} punishes the passenger, who is not to blame, and {a5.p I} ask the comrades to lift {e2 it}," {a5.p he} said.}

{a4 The Azuay Chamber of Construction} {a4.says+e1 praised {a1.d the prefect} and urged the province to extend {e1 the system} to two more highways}.

{a1 Ullauri} {a1.says-e2 said {a1.p he} would not negotiate with people who "kidnap a road"} and asked for troops.

{a6.says=e1=e2 {a6 The regional police} said 60 officers were at the scene and that no force had been used. "{a6.p We} are not here to give an opinion on {e1 the toll}," {a6.p its} commander said.}
