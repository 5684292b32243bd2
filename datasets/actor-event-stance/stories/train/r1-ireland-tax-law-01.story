id: r1-ireland-tax-law-01
kind: tax law
country: Ireland
genre: parliamentary report
english: Irish
form: passage
event e1: the vacant property levy
event e2: the exemption for farm cottages
actor a1: Finance Minister Orlaith Dunphy (person)
actor a2: Senator Pádraic Mangan (person)
actor a3: the Irish Landlords' Federation (organization)
actor a4: the Revenue Commissioners (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 =e1

{a1 Finance Minister Orlaith Dunphy} has turned down {a1.does-e2 {e2 an amendment to the Finance Bill that would have exempted farm cottages}} from {e1 the new levy on vacant homes}. {a1.says-e2 {a1.p She} said {e2 an exemption} of that kind would cost €14 million and be "impossible to police".} {a2.does+e2 {e2 The amendment} was moved by {a2 Senator Pádraic Mangan}}, {a2.says+e1 who stressed that {a2.p he} supported {e1 the levy} itself}. {a1.says+e1 {e1 The measure}, set at seven times the local property tax, was needed to bring 48,000 empty houses back into use, {a1.d the Minister} said.} {a3 The Irish Landlords' Federation} {a3.does-e1 has obtained legal advice that {e1 it} is unconstitutional and is considering a challenge}. {a4 The Revenue Commissioners} {a4.does=e1 will begin sending out forms in March}.
