id: t1-estonia-tram-line-01
kind: tram line
country: Estonia
genre: local paper
english: British
form: passage
event e1: the tram line to Pelguranna
event e2: the felling of the Sõle Street limes
actor a1: Riho Tammsalu (person)
actor a2: Pelguranna Elab (organization)
actor a3: Maarika Vaher (person)
actor a4: the transport department (organization)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e2

TALLINN. "{a2.p We} want the rails and {a2.p we} want the trees, and nobody has yet shown {a2.p us} why {a2.p we} can't have both." {a2.says+e1-e2 So reads the banner which the neighbourhood society {a2 Pelguranna Elab} has stretched across Sõle Street}, where 64 limes are marked with orange paint to make way for {e1 the tram}. {a1.says+e2 {a1.d The deputy mayor}'s reply was that an oak in a park does more for the lungs than a lime in a gutter} and {a1.says+e1 that {e1 the line}, "{a1.p my} promise to this district", would open in 2027 if {a1.p he}, {a1 Riho Tammsalu}, had to hold the saw}. The species count was done by {a4 the transport department}, {a4.says=e2 which says {a4.p it} put the results on the website without any recommendation as to {e2 cutting}}. Pharmacist {a3 Maarika Vaher} has quarrelled with the society's organisers, though not about limes; {a3.does-e2 {a3.p she} was the first to tie {a3.p herself} to one}. {a3.says-e1 {e1 Rails}, {a3.p she} said from there, would finish off the 14 shops that the roadworks had spared, and buses did perfectly well.}
