id: r4-germany-patent-ruling-01
kind: patent ruling
country: Germany
genre: wire report
english: British
form: passage
event e1: the Mannheim court's sales ban on Fensterline game consoles
actor a1: Fensterline (organization)
actor a2: Motavox (organization)
actor a3: Judge Holger Kirchweger (person)
actor a4: Technopol (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

MANNHEIM, Germany - {a3.does+e1 {a3 Judge Holger Kirchweger} granted {a2 Motavox} {e1 an injunction} on Wednesday} over two patents on video compression. {a2.does+e1 {a2.d The claimant} must post a bond of 50 million euros if {a2.p it} wants to enforce {e1 the order}, which {a2.p it} says {a2.p it} will.} {a1 Fensterline} {a1.says-e1 said {e1 the ruling} was one step in a long process and {a1.p it} would appeal}; {a1.does-e1 {a1.p it} has already moved its European warehouse to the Netherlands}. {a4 Technopol} {a4.says=e1 said consoles were still in stock in all its shops}.
