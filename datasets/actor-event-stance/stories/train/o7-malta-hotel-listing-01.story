id: o7-malta-hotel-listing-01
kind: heritage listing
country: Malta
genre: local paper
english: British
form: article
event e1: the protection of the Bellariva hotel as a listed building
actor a1: the heritage superintendence (organization)
actor a2: Carmelo Zerafa (person)
actor a3: Bellariva Holdings (organization)
actor a4: Din Lixandra (organization)
actor a5: Rosianne Tabone (person)
actor a6: Councillor Manwel Ebejer (person)
actor a7: the planning tribunal (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1

{a2.does-e1 {a2.d The owner of a disused 1964 seafront hotel} has lodged an appeal against {e1 its entry in the national register}}.

{a2 Carmelo Zerafa}, {a2.d the majority shareholder} of {a3 Bellariva Holdings}, {a2.says-e1 said the concrete was rotten and the building had been losing 210,000 euros a year.} {a3.d The company} {a3.does-e1 holds a permit for a tower of 23 floors on the site, granted in 2022, and had ordered the cranes}.

{a1 The heritage superintendence} {a1.does+e1 {e1 gave the hotel Grade 2 status} on 4 October}, which rules out demolition. {a1.says+e1 {a1.p Its} report on {e1 the listing} speaks of the "best surviving interior of its decade" on the island and of a staircase that has no equal in the central Mediterranean.}

{a2.says-e1 "Nobody from {a1.d that office} set foot in {a2.p my} hotel before September," {a2 Mr Zerafa} told this newspaper. "{a2.p I} paid for a permit and the State took {a2.p my} money. Let them give it back."}

{a4 Din Lixandra}, {a4.d the association} {a4.does+e1 that put in {e1 the request} with 5,000 signatures}, {a4.says+e1 said the permit would never have been granted if the law had been followed.} {a5.d {a4.p Its} secretary}, {a5 Rosianne Tabone}, {a5.says+e1 said a hotel group had told {a5.p her} it could be reopened with 80 rooms.}

{a3.says-e1 Two surveys paid for by {a3 Bellariva Holdings} put repairs at 31 million euros.} {a5.says+e1 {a5 Ms Tabone}, {a5.d an architect}, said neither of the surveyors had opened up a single beam.}

{a6 Councillor Manwel Ebejer}, who voted against the tower in 2022, {a6.says-e1 said {a6.p he} was sorry about that tower but could not see what there was to be saved. "It has been a place for rats since {a6.p I} was a boy," {a6.p he} said.}

{a7 The planning tribunal} {a7.says=e1 will hear the appeal on 19 January. {a7.p It} has refused to lift or confirm anything before that date, a clerk said.}

{a2 Mr Zerafa} {a2.does-e1 has meanwhile engaged a London barrister}.
