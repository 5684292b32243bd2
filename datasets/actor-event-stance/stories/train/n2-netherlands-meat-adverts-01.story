id: n2-netherlands-meat-adverts-01
kind: food advertising ban
country: Netherlands
genre: web news
english: British
form: article
event e1: the ban on meat advertising in Veldhoven's public spaces
actor a1: Alderman Sjoerd Kuiken (person)
actor a2: the Dutch Meat Trade Bureau (organization)
actor a3: Marleen Toonstra (person)
actor a4: the Heart Patients' Fund (organization)
actor a5: Bas Verkuijl (person)
actor a6: the court in Den Bosch (organization)
actor a7: Stadsreclame BV (organization)
actor a8: Greener Plates (organization)
actor a9: Prof Hilde Roosenboom (person)
actor a10: the Union of Brabant Municipalities (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1
stance: a10 =e1

Posters for sausages, burgers and chicken wings {e1 must disappear from bus shelters and municipal screens} in the Dutch town of Veldhoven from 1 May.

{a6 The court in Den Bosch} {a6.does+e1 on Friday dismissed a case brought by {a2 the Dutch Meat Trade Bureau} and the advertising firm {a7 Stadsreclame BV}}. {a6.says+e1 Municipalities could set limits for the protection of public health, {a6.d the judges} held, as long as shops themselves were left alone.}

{a1 Alderman Sjoerd Kuiken}, {a1.does+e1 who wrote {e1 the by-law}}, {a1.says+e1 said {a1.p he} had celebrated with a croquette. "Nobody is stopped from eating anything. {a1.p I} eat it {a1.p myself}," {a1.p he} told the regional broadcaster.}

{a7 Stadsreclame BV}, which has a contract for 310 panels until 2031, {a7.says-e1 put {a7.p its} losses at 240,000 euros a year and has invoiced the town for the first quarter.}

{a2.d The bureau} {a2.does-e1 said {a2.p it} will go to the appeal court}. {a3.d {a2.p Its} director} {a3 Marleen Toonstra} {a3.says-e1 was complimentary about the hearing, which {a3.p she} called careful and courteous, but said a legal product had been treated as though it were tobacco.}

The town council adopted {e1 the by-law} last November by 20 votes to 13. Seven other Dutch municipalities have something similar or are considering it.

One of the 13 was {a5 Bas Verkuijl}, {a5.d who chairs the largest local party}. {a5.says-e1 {a5.p He} denied being in the pocket of farmers, as {a1 Kuiken} claimed in a debate. {a5.p His} own sister was a vegan and {a5.p his} cholesterol was too high, {a5.p he} said, and {a5.p he} would put forward {e1 its} repeal after the March elections.}

{a4 The Heart Patients' Fund} {a4.says said the national government had failed completely on nutrition and that its prevention accord was a dead letter.} {a4.says+e1 Towns had been left to do the work, {a4.p it} said, and {a4.p it} had contributed 15,000 euros towards Veldhoven's legal costs.}

{a8 Greener Plates} {a8.says+e1 complained that fish and dairy were not covered. {a8.d The campaigners} had asked for more and "will take what there is".}

{a10 The Union of Brabant Municipalities} {a10.says=e1 said six of {a10.p its} members had asked for advice and that {a10.p it} would give none before the period for appeal was over.}

{a9 Prof Hilde Roosenboom}, {a9.d an expert in administrative law} from Nijmegen, {a9.says=e1 said the ruling would be read closely elsewhere. {a6.d The court} did not settle whether the same could be done for flights or petrol cars, {a9.p she} said.}
