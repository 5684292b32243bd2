id: o6-usa-congregations-01
kind: church expulsion
country: United States
genre: newspaper report
english: American
form: article
event e1: the expulsion of two congregations from the Carolina Baptist Fellowship
actor a1: the Carolina Baptist Fellowship (organization)
actor a2: Rev. Thomas Ledford (person)
actor a3: Rev. Denise Abernathy (person)
actor a4: Grace Chapel (organization)
actor a5: Harold Minton (person)
actor a6: Rev. Luis Carranza (person)
actor a7: Mount Olive (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1

GREENSBORO, N.C. - Delegates to the annual meeting of {a1 the Carolina Baptist Fellowship} {a1.does+e1 decided on Saturday to {e1 cut ties with two congregations} that ordained women last year}.

The vote was 642 to 287. It means {a4 Grace Chapel} in Durham and {a7 Mount Olive} in Gastonia can no longer send delegates or draw on {a1.d the fellowship's} building loans.

{a2 The Rev. Thomas Ledford}, {a2.d president of {a1.d the fellowship}}, {a2.says+e1 said the rule on pastors had been adopted in 1998 and that both churches knew it.} {a2.says+e1 "Fellowship without agreement is just a mailing list," {a2.p he} said from the platform.}

{a3 The Rev. Denise Abernathy}, who was {a3.d pastor at {a4 Grace Chapel}} for 11 months as an assistant before {a3.p her} ordination, was given three minutes. {a3.says-e1 {a3.p She} told delegates that {a4.d the congregation} had paid into {a1.d the fellowship's} mission fund every month since 1951 and read out a letter {a2 Ledford} wrote in 2016 thanking {a4.d the church} for it.}

{a3.says "{a3.p I} love {a2.d this man} and {a2.p he} buried {a3.p my} father," {a3.p she} added.}

{a4 Grace Chapel} {a4.does-e1 will appeal to the council of elders}, which meets in April. {a5 Harold Minton}, {a5.d its treasurer for 26 years}, {a5.says-e1 said {a4.d the church} owed $340,000 on a fellowship loan and had been told to refinance by July. "{a5.p I} don't know how you call that brotherly," {a5.p he} said.}

{a6 The Rev. Luis Carranza}, {a6.d who leads a Spanish-language church in Raleigh}, {a6.says+e1 said new members came to {a1.d the fellowship} because it did not bend.} {a6.does+e1 {a6.p He} seconded {e1 the motion}.}

{a7 Mount Olive} {a7.says=e1 said its members would meet on Sunday and had nothing to announce until then.}

{a2.says+e1 {a2 Ledford} was asked afterward if there would be more cases. {a2.p He} said letters had gone to five other churches and that the same standard would apply.}

{a1.d The fellowship} has about 1,150 member churches in the two Carolinas, down from 1,400 in 2005.
