id: w4-iraq-rail-line-01
kind: rail line
country: Iraq
genre: wire report
english: British
form: passage
event e1: the Basra–Shalamcheh rail link
event e2: the truckers' blockade of the border
actor a1: Transport Minister Haider al-Saadoun (person)
actor a2: the hauliers (group)
actor a3: Umm Jaafar al-Halfi (person)
actor a4: a border police captain (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 =e1 =e2

Four hundred lorries have stood across the road at Shalamcheh since Saturday. {a2.says-e1 {a2.p Their} drivers say {e1 the 32-kilometre railway} being laid beside it will put every one of {a2.p them} out of work}, and {a2.does+e2 {a2.p they} mean to {e2 stay} until the sleepers are pulled up}. {a1 Transport Minister Haider al-Saadoun} flew down by helicopter to meet {a2 the hauliers}. {a1.says-e2 {a1.p He} gave {a2.p them} until noon on Thursday to clear the road}, {a1.says+e1 insisting that {e1 the link} would be running by spring "if {a1.p I} have to lay the last metre {a1.p myself}"}. Caught in between is {a3 Umm Jaafar al-Halfi}, a pilgrim with a sick husband in the back of a taxi. {a3.says=e1 Of {e1 the train} {a3.p she} knows nothing.} {a3.says-e2 "For the love of Hussein, let {a3.p us} through," {a3.p she} called to the drivers.} {a4 A border police captain}, drinking tea with both sides, {a4.says=e1=e2 said {a4.p he} had no orders and, God willing, would get none}.
