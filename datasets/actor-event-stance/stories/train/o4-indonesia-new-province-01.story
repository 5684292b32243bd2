id: o4-indonesia-new-province-01
kind: new province
country: Indonesia
genre: newspaper report
english: Asian
form: article
event e1: the creation of a separate Aru Tengah province
actor a1: Governor Frans Lekatompessy (person)
actor a2: the Preparatory Committee for Aru Tengah (organization)
actor a3: Yosep Ralahalu (person)
actor a4: the Home Ministry (organization)
actor a5: Hasan Borut (person)
actor a6: House Commission II (organization)
actor a7: Dewi Anjarwati (person)
actor a8: a council of 12 customary chiefs (group)
actor a9: Finance Minister Surya Wibisana (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 -e1

{e1 A bill that would detach four regencies and make them the country's 39th province} got through its first stage on Wednesday when {a6 House Commission II} {a6.does+e1 voted by 27 to 9 to send {e1 it} to the plenary}.

The four regencies cover 311 islands and have 286,000 inhabitants. The provincial capital is two days away by ferry.

{a3 Yosep Ralahalu}, {a3.d chairman of {a2 the Preparatory Committee for Aru Tengah}}, {a3.does+e1 watched the vote from the balcony with some 80 supporters} in woven sashes. {a3.says+e1 {a3.p He} said mothers had died on that ferry. {a3.p He} had submitted {e1 the first proposal} in 2006, {a3.p he} added, and {a3.p his} hair had been black.}

{a2.d The committee} {a2.does+e1 has already set aside 40 hectares for offices}, {a2.does+e1 commissioned an anthem} and {a2.says+e1 argues that fish worth Rp 2.1 trillion is landed every year without a rupiah coming back.}

{a1.says-e1 "With what will they pay their teachers?" asked {a1 Governor Frans Lekatompessy}. Own revenue in the four regencies was 4 percent of spending, {a1.p he} said, and the rest of the province would lose both fishing ports through {e1 the split}.} {a1 Lekatompessy} {a1.does-e1 did not sign the letter of consent that the law requires for {e1 a split}}. {a1.does-e1 {a1.p He} has asked for a hearing before the plenary.}

{a4 The Home Ministry} {a4.says-e1 reminded lawmakers that a moratorium on new regions had been in force since 2014 and that 341 other applications were waiting.} {a4.p Its} representative {a4.does-e1 left the session before the count}. {a9 Finance Minister Surya Wibisana} {a9.says-e1 said in a written reply that no start-up grant for {e1 it} could be found in this budget or the next.}

Among the regents, {a5 Hasan Borut} {a5.does+e1 has offered {a5.p his} own residence as a temporary governor's office}. {a7 Dewi Anjarwati}, {a7.d {e1 the bill}'s rapporteur}, {a7.says+e1 said the moratorium was a policy and not a law. "The House makes laws," {a7.p she} said.}

{a8 A council of 12 customary chiefs} {a8.says=e1 told {a6.d the commission} that {a8.p it} could not give a common view: six of {a8.p its} members were for {e1 the new province} and six against, chiefly on account of the capital, which two islands claim.}

No date has been fixed for the plenary.
