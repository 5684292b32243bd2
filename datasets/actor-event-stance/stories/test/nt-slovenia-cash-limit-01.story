id: nt-slovenia-cash-limit-01
kind: cash payment limit
country: Slovenia
genre: business page
english: British
form: article
event e1: a 3,000-euro ceiling on cash payments
actor a1: Finance Minister Tadej Kremžar (person)
actor a2: Chamber of Craft and Small Business (organization)
actor a3: Irena Podlogar (person)
actor a4: the tax administration (organization)
actor a5: Slovenian Banking Forum (organization)
actor a6: Mitja Hrovatič (person)
actor a7: the pensioners' federation (organization)
actor a8: Nataša Bizilj (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1

{e1 Buyers in Slovenia will not be able to pay more than 3,000 euros in notes} from next January if parliament adopts {e1 a bill} {a1.does+e1 sent to it on Thursday by {a1 Finance Minister Tadej Kremžar}}.

{e1 The limit} would apply to any purchase from a business, including cars, furniture and building work. Fines would start at 800 euros for the customer and 4,000 for the seller.

{a1 Mr Kremžar} {a1.says+e1 said roughly one invoice in nine in construction was never entered in the books. "{a1.p I} am not taking anybody's wallet away. {a1.p I} am asking that a kitchen for 12,000 euros leaves a trace," {a1.p he} said.}

{a4 The tax administration}, {a4.does+e1 which drew up the first version two years ago}, {a4.says+e1 expects 46 million euros a year in additional value added tax.}

The {a2 Chamber of Craft and Small Business} {a2.does-e1 walked out of the consultation on Tuesday.} {a3.d {a2.p Its} president}, {a3 Irena Podlogar}, {a3.says-e1 said four fifths of {a3.p her} members had customers over 60 and that banks charged them up to 1.4 per cent for each card payment.}

{a3.says-e1 "They close the branch in the village, they take out the machine, and now the plumber is told to wait three days for a transfer," {a3 Ms Podlogar} said.} {a3.p She} {a3.says has also accused {a1.d the minister} of being late with the refund of fuel duty.}

The {a5 Slovenian Banking Forum} {a5.says+e1 said handling notes cost {a5.p its} members 70 million euros last year, and called {e1 the step} long overdue.}

That was taken up in the committee by {a6 Mitja Hrovatič}, {a6.d an independent member}, {a6.says-e1 who wanted to know why a law was needed for the benefit of seven banks.} {a6.does-e1 {a6.p He} has moved that {e1 the bill} be struck from the agenda.}

{a7 The pensioners' federation} {a7.does-e1 has gathered 18,400 signatures in post offices} and {a7.says-e1 will ask for a referendum, for which 40,000 are necessary.}

{a8 Nataša Bizilj}, {a8.d who follows payments at an advisory firm in Ljubljana}, {a8.says=e1 said studies of {e1 such ceilings} had found both falls in undeclared trade and no effect at all, depending on the country.} Twelve EU states have a limit of some kind.
