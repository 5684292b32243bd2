id: o2-germany-works-council-01
kind: works council
country: Germany
genre: business page
english: British
form: article
event e1: the election of a works council at Kurierhaus
actor a1: Kurierhaus (organization)
actor a2: Jannik Oster (person)
actor a3: Meltem Aydogan (person)
actor a4: the Leipzig labour court (organization)
actor a5: Ralf Tiedemann (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1

{a1.d A parcel firm in Leipzig} cannot stop {a1.p its} 340 riders and sorters from {e1 voting on Friday}, {a4.d a judge} {a4.does+e1 decided on Tuesday}, rejecting an application that had been lodged by {a1.d the employer} last week.

{a1 Kurierhaus} {a1.says-e1 had argued before {a4 the Leipzig labour court} that the three-person election committee had been chosen at a meeting to which staff in the Halle depot were not invited.} {a1.says-e1 {a1.p Its} lawyer said the list of voters contained 23 people who had left.}

{a4.says+e1 {a4.d The court} found that these were faults which could be corrected. Halting {e1 the vote} would leave the staff without representation for months, {a4.p it} said.}

{a2 Jannik Oster}, {a2.d a rider} who heads the committee, {a2.does+e1 had the ballot papers printed at {a2.p his} own expense, after {a1.d the firm} refused to cover the cost}. {a2.says+e1 {a2.p He} told reporters outside the building that polling would open at six in the morning so that the night shift could take part.}

{a2 Oster} was given notice in February, a week after the first meeting. {a2.does+e1 {a2.p He} challenged it and was reinstated in April.}

{a1.says-e1 {a1.d The company} said {a1.p it} would examine an appeal and, if need be, contest the outcome afterwards.} {a5 Ralf Tiedemann}, {a5.d its head of operations}, {a5.says-e1 said flat structures had made it possible to open nine depots in three years.} {a5.says-e1 In an e-mail to depot managers that was read out in court, {a5.p he} wrote that anyone handing out leaflets in paid time was to be sent home.}

{a3 Meltem Aydogan}, {a3.d a union secretary} who has advised the riders since the winter, {a3.says+e1 said {a1.d the firm} had already changed {a1.p its} duty plans twice without asking anybody. "From Friday on {a1.p they} will have to ask," {a3.p she} said.}

By law, employees of any business with five or more permanent staff may choose such a body. In practice fewer than one in ten do, mostly in large companies.

{a1 Kurierhaus}, founded in 2016, delivered 11 million parcels last year and made a small loss.
