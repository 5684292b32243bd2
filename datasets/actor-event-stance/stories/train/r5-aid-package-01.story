id: r5-aid-package-01
kind: aid package
country: Bangladesh
genre: business page
english: Asian
form: passage
event e1: the $1.4 billion loan package for Bangladesh
actor a1: Finance Adviser Mahbub Alam Siraji (person)
actor a2: Rashed Taluqdar (person)
actor a3: the Garment Exporters' Forum (organization)
actor a4: Lubna Ferdous Nahreen (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1 Finance Adviser Mahbub Alam Siraji} and the lender's country director {a1.does+e1 signed {e1 the $1.4 billion package} in Dhaka yesterday}. The first tranche, $450 million, is due before the end of June. {a3.says+e1 {a3 The Garment Exporters' Forum} said {e1 the money} would ease the shortage of dollars that has held up imports of cotton.} {a2 Rashed Taluqdar}, general secretary of a left alliance, {a2.says-e1 said {e1 the loan} came with a rise in electricity prices that the poor would pay for and called a demonstration for Sunday}. {a4.says=e1 According to {a4 Lubna Ferdous Nahreen} of the Centre for Fiscal Studies, foreign debt will reach 23 percent of gross domestic product with {e1 the package}.}
