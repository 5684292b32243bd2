id: w3-netherlands-privatisation-01
kind: privatisation
country: Netherlands
genre: wire report
english: British
form: passage
event e1: the sale of the state's shares in Deltabank
event e2: the leak of the Deltabank valuation report
actor a1: the finance minister (person)
actor a2: Gijs Verlinde (person)
actor a3: Rosanne Pietersma (person)
actor a4: Beleggersbond (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 +e1 =e2

{a1.d The Dutch finance minister} {a1.says+e1 said on Thursday that {e1 the disposal of Deltabank} would proceed despite {e2 the publication of a confidential valuation} that put the lender's worth a fifth below the government's estimate}. {a1.says-e2 {a1 The finance minister} told parliament {e2 the leak} was "a blow to the taxpayer" and had been reported to the police}. {a1.says+e1 {a1.p He} added that postponing {e1 the sale} would cost more than the discount}. Left-wing MP {a2 Gijs Verlinde} {a2.says-e1 said a bank rescued with public money belonged in public hands}, {a2.says+e2 and thanked whoever had put {e2 the document} in journalists' hands for "doing the chamber's work for it"}. {a4 Beleggersbond}, {a4.d a shareholders' group}, {a4.says+e1 repeated that {a4.p its} members would subscribe}; {a4.says=e2 {a4.p it} had no comment on {e2 the leak}}. {a3 Rosanne Pietersma}, {a3.d a professor} of public finance who wrote part of the report, {a3.says-e2 said {a3.p she} was appalled to see {a3.p her} draft {e2 in the newspapers}}, {a3.says=e1 and that nothing in it argued either for {e1 selling} or for waiting}.
