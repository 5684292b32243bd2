id: r1-south-africa-police-reform-01
kind: police reform
country: South Africa
genre: local paper
english: African
form: passage
event e1: the abolition of the police's public order unit
actor a1: Police Minister Thandeka Mahlobo (person)
actor a2: the Khayelitsha Justice Project (organization)
actor a3: National commissioner Gen. Frans Oosthuizen-Smit (person)
actor a4: Prof. Lebo Ramokgadi (person)
actor a5: the SA Uniformed Staff Union (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1

{a1 Police Minister Thandeka Mahlobo} {a1.says-e1 told the portfolio committee on Wednesday that {a1.p she} would not {e1 disband the public order unit}}, despite a panel finding that its members had fired rubber bullets at pupils in Khayelitsha. {a3.says-e1 {a3 National commissioner Gen. Frans Oosthuizen-Smit} said {e1 abolition} would leave no trained officers for the elections.} {a2 The Khayelitsha Justice Project}, {a2.says+e1 which has been asking for {e1 this} since 2022, said the minister had ignored the panel}. {a5 The SA Uniformed Staff Union} {a5.says-e1 supported {a1.p her} decision}. {a4 Prof. Lebo Ramokgadi}, who chaired the panel, {a4.says=e1 said its report had listed {e1 disbandment} as one of three options}.
