id: r2-drug-06
kind: drug approval
country: Ghana
genre: local paper
english: African
form: passage
event e1: the approval of the malaria vaccine Paludra-3
actor a1: the food and drugs regulator (organization)
actor a2: Dr Hawa Mumuni-Seidu (person)
actor a3: Traditional Healers' Front (organization)
actor a4: the European medicines regulator (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

Ghana on Thursday became the first country {a1.does+e1 to approve Paludra-3, a malaria vaccine for children under three, {a1 the food and drugs regulator} said}. Trial results have yet to be published. {a2.says=e1 {a2 Dr Hawa Mumuni-Seidu}, a paediatrician in Tamale, said {a2.p she} hoped to read the data before forming an opinion.} {a3.says-e1 The {a3 Traditional Healers' Front} criticised {e1 the decision}, saying Ghanaian children were being used for tests.} {a4 The European medicines regulator} is considering an application of {a4.p its} own and {a4.says=e1 would not comment on {e1 the move}}.
