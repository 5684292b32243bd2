id: r1-france-tax-law-01
kind: tax law
country: France
genre: wire report
english: British
form: passage
event e1: the 2 percent tax on fortunes above 100 million euros
actor a1: Finance Minister Armelle Guivarc'h (person)
actor a2: Thibaud Descombes (person)
actor a3: The French Senate (organization)
actor a4: Prof. Emeric Saulnier (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a3 The French Senate} {a3.does-e1 on Thursday rejected {e1 a bill to levy a minimum 2 percent tax on fortunes of more than 100 million euros}}, four months after the lower house adopted {e1 it}. {a2.says+e1 {a2 Thibaud Descombes}, the left-wing deputy behind {e1 the text}, said {a2.p he} would bring {e1 it} back in the budget debate.}

{a1.says-e1 {a1 Finance Minister Armelle Guivarc'h} told senators {e1 the tax} would be "confiscatory and ineffective".} According to {a4 Prof. Emeric Saulnier} of Paris-Dauphine, {a4.says=e1 {e1 the levy} would have applied to some 1,800 households and raised between 5 and 20 billion euros, depending on how many moved abroad}.
