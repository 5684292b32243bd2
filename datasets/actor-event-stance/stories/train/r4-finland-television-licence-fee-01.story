id: r4-finland-television-licence-fee-01
kind: television licence fee
country: Finland
genre: wire report
english: British
form: passage
event e1: replacing the Finnish television licence with a media tax
actor a1: the working group led by Mauno Lintukorpi (group)
actor a2: the Private Media Federation (organization)
actor a3: Ahvenlampi (person)
actor a4: the Finnish Taxpayers' League (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

Every household in Finland would pay 175 euros a year for public broadcasting, whether or not it owns a set, {a1.does+e1 under {e1 a proposal} handed over on Thursday by {a1 the working group led by Mauno Lintukorpi}}. The present licence costs 231 euros but is evaded by one home in eight. {a2.says-e1 {a2 The Private Media Federation} said {e1 the tax} would give the state broadcaster an advantage on the internet}, and {a4.says-e1 {a4 the Finnish Taxpayers' League} urged parliament to reject {e1 it}}. {a3 Ahvenlampi} {a3.says=e1 said {a3.p she} would read the report before taking a position}.
