id: x2-nz-southland-windfarm-01
kind: wind farm
country: New Zealand
genre: local paper
english: New Zealand
form: article
event e1: the Tussock Ridge wind farm
event e2: the Environment Court appeal over the wind farm
actor a1: Deep South Wind (organization)
actor a2: Callum Dykes (person)
actor a3: Ridge Guardians (organization)
actor a4: Noeline Sturrock (person)
actor a5: the Environment Court (organization)
actor a6: Stan Heenan (person)
actor a7: Raewyn Tipa (person)
actor a8: Federation of Hill Farmers (organization)
actor a9: Dr Imogen Latta (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 =e1 =e2
stance: a6 =e1 =e2
stance: a7 +e1 -e2
stance: a8 =e1 -e2
stance: a9 =e1

A decision to allow 52 turbines on a Southland ridge will be {e2 tested in {a5 the Environment Court}} after neighbours {a3.does+e2 lodged {e2 an appeal}} with hours to spare.

{a3 Ridge Guardians}, {a3.d a society of 29 households} along the Wyndham Valley, {a3.says-e1 claims the commissioners who granted consent for {e1 the Tussock Ridge wind farm} ignored evidence on noise and on the views from every kitchen window in the district}.

{a4.says-e1 “{a4.p I}’ve spent 41 winters looking at that hill and {a4.p I} could draw it with {a4.p my} eyes shut,” said {a4 Noeline Sturrock}, {a4.d the society’s secretary}. “They’re going to put a blinking red light every 400 metres along the top of it.”}

{a4.says+e2 {a4 Mrs Sturrock} said members had taken out loans to pay for {e2 the case} and that {a4.p she}, for one, slept better now {e2 it} was filed.}

{a1 Deep South Wind}, {a1.does+e1 {a1.d the company behind {e1 the project}}}, {a1.does-e2 asked the court yesterday to strike out {e2 the appeal}}, which {a1.p it} says repeats arguments already heard over 11 days. {a2.d {a1.p Its} general manager}, {a2 Callum Dykes}, {a2.says+e1 said {e1 the farm} would power 150,000 homes and replace coal at two dairy factories. “That’s not a slogan, that’s a contract. {a2.p We}’ve signed it.”}

{a2.says-e2 {a2.p He} put the cost of delay at $1.6 million a month. “Every dollar of that ends up on somebody’s bill,” {a2.p he} said.}

{a7 Raewyn Tipa}, who runs sheep on the western end of the ridge and will have seven turbines, {a7.says+e1 said the rent would let {a7.p her} son come home. “{a7.p I}’d rather look at a windmill than a For Sale sign.”} {a7.says-e2 {a7.p She} had asked {a7.p her} neighbours to {e2 leave the lawyers out of it}, {a7.p she} said, and had stopped being asked to bridge.}

{a8 The Federation of Hill Farmers} {a8.says=e1 has members on both sides of the fence and holds no position on {e1 the wind farm}.} {a8.says-e2 But {a8.p it} would rather {e2 the court} were not used as “a second innings by whoever lost the first”, and would prefer to see the matter settled locally.}

{a6.d The mayor of Gore}, {a6 Stan Heenan}, whose council sits outside the consent process, {a6.says=e1=e2 said {a6.p he} had been cornered about {e1 the turbines} at both supermarkets and a funeral, and had told everyone the same thing: the commissioners had spoken, {e2 the court} would speak, and {a6.p he} would not.}

{a5 The Environment Court} {a5.says=e1=e2 confirmed receipt of {e2 the appeal} and of the application to strike {e2 it} out. Both would be considered at a conference on 11 August, the registrar said, and no work on {e1 the ridge} was prevented or permitted by that date alone.}

{a9 Dr Imogen Latta}, {a9.d a planning lecturer} in Dunedin, {a9.says=e1 said fewer than one in five wind consents overturned since 2005 had been refused altogether; most of the rest came back with fewer towers. Whether that is the likely fate of {e1 Tussock Ridge}, {a9.p she} would not guess.}
