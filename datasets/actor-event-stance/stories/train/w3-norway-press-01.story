id: w3-norway-press-01
kind: press law
country: Norway
genre: business page
english: British
form: passage
event e1: the VAT exemption's extension to podcasts
event e2: Fjordposten's refusal to disclose its donors
actor a1: Fjordposten (organization)
actor a2: Ingrid Tveitnes (person)
actor a3: the media authority (organization)
actor a4: Lydbølgen (organization)
actor a5: Eirik Hammerstad (person)
stance: a1 +e1 +e2
stance: a2 -e1 =e2
stance: a3 =e1 -e2
stance: a4 +e1
stance: a5 -e2

A quarter off the price of a podcast subscription: so much is at stake in {e1 the clause} that reaches the Storting on Thursday. {a4 Lydbølgen}, {a4.d the country's largest producer}, {a4.does+e1 has already printed the lower tariff}. {a1 Fjordposten}, {a1.d a newspaper with more listeners than readers}, {a1.says+e1 has argued for {e1 the change} in eleven leaders}. {a1.p Its} campaign came unstuck when {a3 the media authority} {a3.says-e2 demanded the names behind a NOK 12m gift and deplored {e2 {a1.d the paper}'s silence} as unworthy of a publisher}. {a1.says+e2 Sources are sources, {a1.d the editor's office} replied, and {e2 the list} would stay in the safe}. {a5 Eirik Hammerstad}, {a5.does-e2 until last week {a1.p its} culture editor, resigned over the matter}. Tax lawyer {a2 Ingrid Tveitnes} {a2.says-e1 told MPs that {e1 the exemption} was a leak in the bucket and should be voted down}, {a2.says=e2 and would not comment on {e2 the donor affair}}. {a3.says=e1 {a3.d The regulator} said {e1 the tax question} was not {a3.p its} to answer}.
