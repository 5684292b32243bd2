id: x2-egypt-siwa-festival-01
kind: music festival
country: Egypt
genre: newspaper report
english: British
form: article
event e1: the Siwa electronic music festival
event e2: the governorate’s permit for the festival
actor a1: Desert Pulse (organization)
actor a2: Laila Farahat (person)
actor a3: Sheikh Omran Abu Zahra (person)
actor a4: Matrouh governorate (organization)
actor a5: Siwa Heritage Trust (organization)
actor a6: Fathi Kilani (person)
actor a7: Samir Ghattas (person)
actor a8: the antiquities ministry (organization)
actor a9: Nour El-Badry (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 -e1 -e2
stance: a8 =e1 =e2
stance: a9 =e1

For eleven months of the year the loudest sound at the salt lakes west of Siwa is the call to prayer. In the last week of October it will be a 40-kilowatt sound system brought by truck from Alexandria.

{a1 Desert Pulse}, {a1.d a Cairo events company}, {a1.does+e1 has sold 4,200 tickets for {e1 three nights of electronic music in the oasis}}, near the Libyan border. {a4.does+e2 {a4 Matrouh governorate} issued {e2 the permit} on Thursday}, after a delay of five weeks.

{a2.says+e1 “{a2.p We} are bringing doctors, generators and {a1.p our} own water, and {a2.p we} will take every bottle cap home,” said {a2 Laila Farahat}, 36, {a2.d who founded {a1.d the company}} after a decade in London. “What {a2.p we} leave behind is a season’s income in a week.”}

The tribal elders see things otherwise. {a3 Sheikh Omran Abu Zahra}, {a3.d the most senior of the eleven sheikhs} who settle disputes in the oasis, {a3.says-e1 said {a3.p he} had written to Cairo asking for {e1 the event} to be moved “to any place where nobody lives”.}

{a3.says-e1 “{a3.p Our} daughters cannot go to the spring that week. {a3.p I} have nothing to say against these young people, but a guest does not shout in the house,” {a3.p he} said.}

{a3.p His} concerns are shared by conservationists. {a5.says-e1 The {a5 Siwa Heritage Trust} says vibration from last year’s smaller gathering opened cracks in the mud walls of the Shali fortress, and that {e1 a festival} four times the size should not be held within 10km of it.} {a5.does-e2 {a5.d The trust} filed a suit on Sunday asking an administrative court to annul {e2 the licence}.}

{a7 Samir Ghattas}, {a7.d an architect} who restored the fortress and has since left the trust after a quarrel, {a7.says-e2 said {e2 the permit} had been given without a single engineering report.} {a7.says-e1 {a7.p He} hoped {e1 the concert nights} would be abandoned before, as {a7.p he} put it, “the walls answer the question”.}

{a4.says+e2 {a4.d The governorate} said {a4.p it} had consulted all the competent bodies} {a4.says+e1 and that {e1 the festival} was in line with {a4.p its} plan to double the number of visitors by 2030.}

{a6 Fathi Kilani}, {a6.d who runs 14 palm-wood cabins} on the road to Fatnas, {a6.says+e1 raised {a6.p his} prices by half and still turned people away. “Last October {a6.p I} had two Germans and a cat,” {a6.p he} said. “May {e1 it} come every month.”}

{a8 The antiquities ministry} {a8.says=e1=e2 said {a8.p its} inspectors would be present throughout {e1 the event} and that {e2 the permit} was not a matter for {a8.p it}, since the stage stood outside the protected zone.}

{a9 Nour El-Badry}, {a9.d who researches youth culture} at a university in Giza, {a9.says=e1 described {e1 the gathering} as part of a wider shift of nightlife from the coast to the deserts, driven by rents. “Wherever {e1 it} goes there is first an argument, then a car park,” {a9.p she} said.}
