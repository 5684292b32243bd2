id: t1-ecuador-cameras-01
kind: facial recognition cameras
country: Ecuador
genre: local paper
english: American
form: passage
event e1: facial recognition cameras in Cuenca's markets
event e2: the suspension of the Cuenca camera contract
actor a1: Councilwoman Tamara Ordóñez (person)
actor a2: the stallholders of Feria Libre (group)
actor a3: Vigía Andina (organization)
actor a4: Iván Carrasco (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 +e2

{a2.says+e1 For {a2.d the stallholders of Feria Libre}, the men on stilts who came in August to bolt {e1 cameras} to the rafters were the first city employees in memory to do anything about pickpockets.} {a2.does-e2 So when {a2.p they} heard that the work had been {e2 halted}, {a2.d some two hundred of {a2.p them}} marched {a2.p their} cabbages to the door of {a4.d the comptroller}.} {a4 Iván Carrasco} received a delegation. {a4.does+e2 {a4.p He} had stopped the contract because it was awarded to a firm founded nine days earlier, {a4.p he} explained, and {a4.p he} would stop it again,} {a4.says=e1 but on whether machines should recognize faces {a4.p he} had never uttered a word and would not begin today}. The firm, {a3 Vigía Andina}, {a3.says+e1 which says {a3.p its} lenses found four lost children in two weeks,} {a3.does-e2 has sued for reinstatement}. {a1 Councilwoman Tamara Ordóñez} is satisfied for now. {a1.says+e2 {e2 The freeze} is a good beginning}, {a1.says-e1 {a1.p she} wrote, and added that {a1.p she} would not rest until the last of {e1 those eyes} was unscrewed and {a2.d the vendors} got what {a2.p they} really need, which is light bulbs}.
