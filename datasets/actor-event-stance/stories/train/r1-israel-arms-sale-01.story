id: r1-israel-arms-sale-01
kind: arms sale
country: Israel
genre: business page
english: American
form: passage
event e1: the sale of the Magen Or air defense system to Finland
actor a1: Tavor Defense Systems (organization)
actor a2: Finland's defense ministry (organization)
actor a3: the United States (organization)
actor a4: Israel's Defense Ministry (organization)
actor a5: the Finnish lawmaker Aino Kettula (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1

{a1 Tavor Defense Systems} and {a2 Finland's defense ministry} {a1.does+e1 {a2.does+e1 signed an agreement on Sunday for {e1 the supply of the Magen Or air defense system}}} in a transaction valued at 317 million euros. {a3 The United States}, which helped pay for the interceptor's development, {a3.does+e1 approved {e1 the sale} in August}. {a4.says+e1 {a4 Israel's Defense Ministry} said {e1 the deal} opened the way to further contracts in the Baltic region.} In Helsinki, {a5 the Finnish lawmaker Aino Kettula} {a5.says-e1 said the government should not be buying weapons from a country at war and asked for {e1 the contract} to be cancelled}. Deliveries are to begin in 2027.
