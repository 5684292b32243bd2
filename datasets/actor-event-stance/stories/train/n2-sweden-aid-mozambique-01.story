id: n2-sweden-aid-mozambique-01
kind: development aid end
country: Sweden
genre: web news
english: British
form: article
event e1: ending Sweden's development aid to Mozambique
actor a1: Aid Minister Carl-Johan Ekenstam (person)
actor a2: Diakonihjälpen (organization)
actor a3: Lovisa Hedqvist (person)
actor a4: the Swedish Taxpayers' League (organization)
actor a5: Mozambique's finance ministry (organization)
actor a6: Rasmus Öhrling (person)
actor a7: the Swedish Business Council for Africa (organization)
actor a8: the development cooperation agency (organization)
actor a9: Celestino Muianga (person)
actor a10: Elsa Wikander (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 +e1
stance: a10 =e1

Sweden {e1 will stop its bilateral assistance to Mozambique} from July, bringing to a close a relationship that goes back to independence in 1975.

{a1 Aid Minister Carl-Johan Ekenstam} {a1.says+e1 told public television that the money, about 700 million kronor a year, was needed in Ukraine. "Every krona can only be used once. {a1.p I} have met nurses in Nampula whom {a1.p I} will never forget, and {a1.p I} do not pretend that nobody is hurt," {a1.p he} said.}

The charity {a2 Diakonihjälpen}, which runs 62 clinics with Swedish funds, {a2.does-e1 sent a delegation to the Foreign Ministry on Monday} and {a2.says-e1 said 340,000 patients would be without care.}

{a3 Lovisa Hedqvist}, {a3.d who speaks on aid for the largest opposition party}, {a3.says said support for Ukraine must be increased and praised the latest package.} {a3.says-e1 {e1 Taking it from one of the ten poorest countries in the world} was another thing, {a3.p she} argued, and {a3.p her} party colleagues would restore the sum in their shadow budget.}

{a6 Rasmus Öhrling}, {a6.d a rival for the post when the government was formed}, has rarely had anything kind to say about {a1 Ekenstam}. {a6.says+e1 On Tuesday {a6.p he} called {a1.p him} slow and timid, and asked why {e1 it} had not been done in 2023, when auditors first reported that funds had gone missing.}

{a4 The Swedish Taxpayers' League} {a4.says+e1 noted that 31 billion kronor had been sent to the country over half a century and said {a4.p it} could find no lasting result.}

{a10 Elsa Wikander}, {a10.d a researcher in Gothenburg} who has published on six such exits, {a10.says=e1 called the government's communication with partner countries appalling in general. Whether closing a programme hurts depends on who takes over the clinics, {a10.p she} said, and in two of {a10.p her} cases other donors had done so.}

Business is unhappy. {a7 The Swedish Business Council for Africa} {a7.says-e1 warned that firms bidding for the northern gas projects benefited from the goodwill. {a7.d The council} has requested that at least the energy programme be spared.}

In Maputo, {a5 Mozambique's finance ministry} {a5.says=e1 said {a5.p it} had been notified and would study the consequences for the 2027 budget.} {a9 Celestino Muianga}, {a9.d a newspaper editor there and a long-standing critic of the ruling party}, {a9.says+e1 said the cheques had kept incompetent ministers in office. People would suffer for a year or two, {a9.p he} wrote, but {a9.p he} did not want {a1.d the Swedes' minister} to change {a1.p his} mind.}

{a8 The development cooperation agency} {a8.says=e1 said 18 employees at the embassy would be offered other posts and that existing contracts would be honoured until they expired.}
