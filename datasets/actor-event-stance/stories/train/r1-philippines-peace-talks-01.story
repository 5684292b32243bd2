id: r1-philippines-peace-talks-01
kind: peace talks
country: Philippines
genre: wire report
english: Asian
form: passage
event e1: the resumption of peace talks with the Mindanao rebels
actor a1: presidential peace adviser Ramon Ilustrisimo (person)
actor a2: Sen. Corazon Villabrille (person)
actor a3: the Bangsa Liberation Army (organization)
actor a4: Norway (organization)
actor a5: Lt. Gen. Eduardo Pascasio (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1

The Philippine government and {a3 the Bangsa Liberation Army} will {e1 return to the negotiating table} in Oslo next month, {a1.says+e1 {a1 presidential peace adviser Ramon Ilustrisimo} announced Sunday}, ending an 18-month break that followed an ambush in Lanao del Sur. {a1.says+e1 {a1 Ilustrisimo} said the two sides had agreed on an agenda covering land, amnesty and the surrender of weapons.} {a3.says+e1 In a statement posted on {a3.p its} website, {a3.d the rebel group} said {a3.p it} would send a delegation of seven.} {a4 Norway}, {a4.does=e1 which is acting as go-between}, confirmed the dates. {a2 Sen. Corazon Villabrille} {a2.says-e1 said the administration was rewarding people who had killed 11 soldiers, and called on the President to cancel {e1 the meeting}}. {a5 Lt. Gen. Eduardo Pascasio}, {a5.d commander of troops in the region}, {a5.says=e1 said {a5.p his} units had received no new orders because of {e1 the talks}}.
