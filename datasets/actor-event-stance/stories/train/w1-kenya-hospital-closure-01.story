id: w1-kenya-hospital-closure-01
kind: hospital closure
country: Kenya
genre: wire report
english: African
form: passage
event e1: the closure of Mwatate Mission Hospital
event e2: the county's plan to take over the hospital
actor a1: the Sisters of Saint Modwenna (organization)
actor a2: Governor Elphas Mwachia (person)
actor a3: Dr. Purity Nzisa (person)
actor a4: boda boda riders (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 -e1

VOI, Kenya — After 61 years, the nuns are locking up. {a1.says+e1 {a1 The Sisters of Saint Modwenna} told staff on Monday that {e1 Mwatate Mission Hospital} would close at the end of the quarter because the national insurer owes {a1.p them} 340 million shillings: "{a1.p We} do this with tears, and {a1.p we} do it."} {a2 Governor Elphas Mwachia} {a2.does-e1+e2 sent askaris to stop lorries from carrying away beds} and announced that the county {e2 would run the place itself} if the order would not. {a1.says-e2 {a1.d The congregation} replied that {a1.p it} would sooner give the buildings to the elephants.} {a3 Dr. Purity Nzisa}, {a3.d the medical superintendent}, {a3.says=e1 said {a3.p she} could see why some of {a3.p her} colleagues grieved over {e1 the decision} and why others were relieved, and {a3.p she} would not choose between them}; {a3.says-e2 about {e2 the county}, which has not paid its own nurses since July, {a3.p she} was blunter: "God forbid."} {a4 Boda boda riders}, who ferry women in labour there by night, {a4.does-e1 blocked the Taveta road with {a4.p their} motorcycles}.
