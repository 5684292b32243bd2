id: w1-brazil-vaccination-01
kind: vaccination drive
country: Brazil
genre: local paper
english: American
form: passage
event e1: the yellow fever vaccination drive in Manaus
event e2: the plan to bar unvaccinated workers from the river ferries
actor a1: Jucélia Vasconcelos (person)
actor a2: the ferry crews' union (organization)
actor a3: Evandro Pimentel (person)
actor a4: the state health secretariat (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 +e1 +e2

By noon the line at the Porto Flutuante reached the fish market, and {a1 Jucélia Vasconcelos}, {a1.d a nurse} on {a1.p her} eleventh day without a break, {a1.does+e1 was drawing up {a1.p her} 4,000th dose}. {a1.says-e2 "You catch people with coffee and a chair, not with a turnstile," {a1.p she} said of {e2 the rule} that would keep workers without a yellow card off the ferries from May 2.} {a4.does+e2 {a4 The state health secretariat}, which wrote {e2 the rule}}, {a4.says+e1 says a third of the river towns remain unprotected and {e1 the campaign} cannot be left to goodwill}. {a2 The ferry crews' union} {a2.does+e1 has lent three boats for {e1 the effort}}; {a2.says-e2 {a2.p it} also says not one of {a2.p its} deckhands will check a card}. {a3 Evandro Pimentel}, {a3.d an evangelical broadcaster} with 90,000 listeners, {a3.says-e1-e2 spent {a3.p his} morning hour urging people to "keep God's blood clean" and to sue if they are turned away at the gangway}.
