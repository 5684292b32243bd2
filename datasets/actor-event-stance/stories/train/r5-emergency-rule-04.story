id: r5-emergency-rule-04
kind: emergency rule
country: Thailand
genre: newspaper report
english: Asian
form: passage
event e1: the renewal of the emergency decree in the southern provinces
actor a1: Deputy Premier Apirat Wongsuwan-Chai (person)
actor a2: Nureeya Samae (person)
actor a3: the National Security Council (organization)
actor a4: Yala's chamber of commerce (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

The cabinet renewed {e1 the emergency decree} in Yala, Pattani and Narathiwat for the 79th time, {a3.does+e1 following a recommendation by {a3 the National Security Council}}. {a1.says+e1 {a1 Deputy Premier Apirat Wongsuwan-Chai} said the authorities needed {e1 the powers} because of seven bomb attacks since the new year.} {a2 Nureeya Samae}, an MP from Pattani, {a2.says-e1 said another three months of {e1 it} would mean "another three months of checkpoints"} and {a2.does-e1 walked out of the committee}. {a4.says=e1 {a4 Yala's chamber of commerce} put last year's tourist arrivals at 410,000.}
