id: o7-denmark-orchestra-cut-01
kind: orchestra budget cut
country: Denmark
genre: web news
english: British
form: article
event e1: the region's plan to shrink the Limfjord Symphony to 38 players
actor a1: the regional council (organization)
actor a2: Kirsten Balslev (person)
actor a3: Mads Thorhauge (person)
actor a4: the chief conductor (person)
actor a5: Poul Ejlersen (person)
actor a6: the musicians' union (organization)
actor a7: the Holm Foundation (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1

{e1 The Limfjord Symphony will lose 21 of its 59 musicians} over three years if {a1 the regional council}'s budget is passed in its present form next week.

{a1.d The council} {a1.does+e1 wants to {e1 take 19 million kroner a year from the orchestra's grant} and give half of it to music schools}. {a2.d The finance committee's chairwoman}, {a2 Kirsten Balslev}, {a2.says+e1 said that 6 per cent of inhabitants had been to a concert in the past two years. "{a2.p We} have 4,000 children on a waiting list," {a2.p she} said.}

{a3 Mads Thorhauge}, {a3.d the orchestra's managing director}, {a3.says-e1 said that with 38 players there was no Brahms, no Mahler and no opera in the autumn.} {a3.does-e1 {a3.p He} has invited all 41 council members to sit among the violins at a rehearsal}. {a3.says-e1 Fifteen had come so far, {a3.p he} said.}

{a4.d The chief conductor}, who is in Japan until Sunday, {a4.says-e1 let it be known through {a4.p her} agent that {a4.p she} would not extend a contract that ends in 2027.}

{a6 The musicians' union} {a6.says-e1 said {a1.d the region} had signed an agreement in 2023 that guaranteed posts for five years.} {a6.does-e1 {a6.p It} has brought the case before the labour court}.

{a2 Balslev} {a2.says+e1 said that the agreement covered "the framework", not the number of posts.} {a2.says+e1 Nobody would be dismissed before 60, {a2.p she} said, and {a1.d the region} had set aside eight million for those who leave.}

{a5 Poul Ejlersen}, {a5.d who leads the Citizens' List}, {a5.says said {a2 Balslev}'s party had thrown away far more on an empty congress hall.} {a5.says+e1 {a5.p His} nine members would nevertheless vote for {e1 the reduction}; {a5.p he} would have gone further.}

{a7 The Holm Foundation}, which gives the orchestra three million kroner a year, {a7.says=e1 said {a7.p it} would decide about {a7.p its} own contribution when {a1.d the council} had voted. It was not for a donor to tell politicians what to do.}
