id: r3-tariff-06
kind: tariff
country: South Africa
genre: business page
english: African
form: passage
event e1: the anti-dumping duty on frozen chicken
event e2: the poultry wage agreement (unrelated)
actor a1: Trade Minister Ebrahim Davids-Patel (person)
actor a2: Highveld Poultry (organization)
actor a3: the meat importers' association (organization)
actor a4: Brazil (organization)
stance: a1 =e1 =e2
stance: a2 +e1 =e2
stance: a3 -e1
stance: a4 -e1

The duty on bone-in chicken from {a4 Brazil} lapses on 3 August unless {a1 Trade Minister Ebrahim Davids-Patel} renews it. {a2.says+e1 {a2 Highveld Poultry}, the country's second-largest producer, said {e1 it} must stay because dumped portions had cost the industry 6,000 jobs.} {a3.says-e1 {a3 The meat importers' association} said {e1 the duty} fed inflation and should be allowed to expire}, and {a4.does-e1 {a4 the Brazilian government} has asked for consultations in Geneva}. {a1.says=e1 A spokesman for {a1 Davids-Patel} said {a1.p he} was applying {a1.p his} mind to the commission's report.}
