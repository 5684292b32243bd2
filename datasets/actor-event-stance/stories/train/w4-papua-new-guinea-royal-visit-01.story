id: w4-papua-new-guinea-royal-visit-01
kind: royal visit
country: Papua New Guinea
genre: broadcast transcript
english: Australian
form: passage
event e1: the prince's visit to the Kokoda Track
event e2: the porters' demand for double pay during the visit
event e3: the new school term dates (unrelated)
actor a1: Benedict Ovah (person)
actor a2: the Kokoda Porters' Association (organization)
actor a3: Dame Carol Toua (person)
actor a4: historian Peter Hallam (person)
stance: a1 =e1 +e2
stance: a2 =e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1 =e3

REPORTER: They carried wounded soldiers over these mountains in 1942, and next Friday their grandsons are meant to carry a prince's lunch. {a2 The Kokoda Porters' Association} {a2.says+e2 wants double for {e2 it}}. {a1.d Its president}, {a1 Benedict Ovah}. OVAH: {a1.says+e2 Two hundred kina a day is fair. There'll be cameras, there'll be dogs, {a1.p we} carry for all of them.} {a1.says=e1 About {e1 the visit} {a1.p I} don't say yes, {a1.p I} don't say no. Not {a1.p my} guest.} REPORTER: And that's the association's line too: {a2.says=e1 {a2.p it} has voted to express no view on {e1 the royal walk}.} {a3.d The organiser}, {a3 Dame Carol Toua}, says {a3.p she} has dreamed of {e1 this trip} for a decade. TOUA: {a3.says+e1 {e1 It}'ll put Kokoda back on every front page.} {a3.says-e2 But {a3.p I} won't be held to ransom at Owers' Corner, no. {e2 Double} is greedy and {a2.p they} know it.} REPORTER: {a4 Historian Peter Hallam} is flying up from Townsville for {e1 the walk}. {a4.does+e1 {a4.p He}'s lent the palace {a4.p his} grandfather's diary to read on the way.}
