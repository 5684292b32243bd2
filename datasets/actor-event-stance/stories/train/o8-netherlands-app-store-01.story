id: o8-netherlands-app-store-01
kind: app store regulation
country: Netherlands
genre: business page
english: British
form: article
event e1: the order forcing Orchid to allow outside payments in its app store
actor a1: Orchid (organization)
actor a2: the consumer and market authority (organization)
actor a3: Fleur Tiemstra (person)
actor a4: Wouter Dijkgraaf (person)
actor a5: Ridderzaal Games (organization)
actor a6: a parents' group (group)
actor a7: Bas Oldenkamp (person)
actor a8: the association of app developers (organization)
actor a9: the economics ministry (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1
stance: a9 =e1

The Dutch {a2 consumer and market authority} {a2.does+e1 has given {a1 Orchid} until 1 February to let customers pay app makers directly}, or face a penalty of €4m a week.

{a1.d The phone maker} charges 30 per cent on sales in {a1.p its} store and {a1.does-e1 does not permit links to other payment services.}

{a2.d The watchdog} {a2.says+e1 found after a two-year inquiry that developers had nowhere else to go.} {a3.d Its chair}, {a3 Fleur Tiemstra}, {a3.says+e1 said the conditions were unreasonable and that a subscriber paid on average €21 a year more than through a web site.}

{a1 Orchid} {a1.does-e1 appealed to the court in Rotterdam on the same day.} {a4 Wouter Dijkgraaf}, {a4.d its head of public affairs for the Benelux}, {a4.says-e1 said one in 50 payments made through outside services ended in a dispute, against one in 900 in the store.} {a4.says-e1 "If something goes wrong, people will ring {a1.p us}, and {a1.p we} won't be able to give the money back," {a4.p he} said.}

{a3 Tiemstra} {a3.says+e1 said fraud was a matter for banks and the police. {a3.p She} would not extend the deadline.}

{a5 Ridderzaal Games}, whose complaint started the inquiry, {a5.does+e1 said {a5.p it} had {a5.p its} own checkout ready and would cut prices by 15 per cent on the day it opens.} {a8 The association of app developers} {a8.does+e1 has set aside €200,000 to help {a2.d the authority} as an intervener.}

{a7 Bas Oldenkamp}, {a7.d a former competition judge}, {a7.says+e1 said the reasoning was sound and the fine, if anything, low for {a1.d a company} with a Dutch turnover of €2bn.}

{a6 A parents' group}, on the other hand, {a6.does-e1 wrote to parliament} that {a6.says-e1 the store's approval button was the only thing between children and their savings.}

{a9 The economics ministry} {a9.says=e1 said {a2.d the authority} was independent. {a9.p It} had taken note of the ruling and would inform parliament of the dates.}

{a1.says-e1 In a filing to investors {a1.d the firm} said {a1.p it} would if necessary withdraw some categories of app from the Dutch market.} {a4 Dijkgraaf} {a4.says did not want to say which.}

A first hearing is planned for mid-January.
