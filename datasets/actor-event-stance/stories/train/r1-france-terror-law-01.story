id: r1-france-terror-law-01
kind: terror law
country: France
genre: wire report
english: British
form: passage
event e1: the law letting prefects close places of worship
actor a1: Audrain-Castel (person)
actor a2: the Constitutional Council (organization)
actor a3: the Ligue Laïque des Libertés (organization)
actor a4: Benhallam (person)
actor a5: Quillien (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1

{a2 The Constitutional Council} {a2.does=e1 upheld most of {e1 the anti-terrorism law} on Friday but struck out a clause on house searches by day and night}. {a1 Audrain-Castel}, {a1.says+e1 who has described {e1 the text} as indispensable since the Strasbourg attack, said prefects would be able to {e1 shut mosques and other premises} from next week}. {a3 The Ligue Laïque des Libertés} {a3.says-e1 said {e1 it} turned a state of emergency into everyday law}. {a4 Benhallam}, whose own mosque in Roubaix was closed for six months, {a4.says-e1 said ordinary worshippers were being punished}. {a5.says+e1 {a5 Quillien}, the rapporteur, said the substance was intact.}
