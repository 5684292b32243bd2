id: xv-india-punjab-possession-01
kind: drug decriminalisation
country: India
genre: wire report
english: Indian
form: article
event e1: Punjab's proposal to decriminalise possession of small quantities of drugs
event e2: the Opposition's dharna outside the Vidhan Sabha
actor a1: Gurjit Kaur Sandhanwala (person)
actor a2: Harbhajan Singh Bolaria (person)
actor a3: the Nasha Virodhi Manch (organization)
actor a4: Sukhmani Kalra (person)
actor a5: Balwinder Kaur (person)
actor a6: Ranjit Singh Randhala (person)
actor a7: a senior official in the Union home ministry (person)
actor a8: doctors at government de-addiction centres (group)
actor a9: the Punjab cabinet (organization)
actor a10: the Opposition (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1 =e2
stance: a8 +e1
stance: a9 +e1
stance: a10 -e1 +e2

CHANDIGARH: {a9.does+e1 {a9 The Punjab cabinet} on Thursday cleared {e1 a proposal to stop prosecuting people found with small quantities of drugs for personal use} and send them for treatment instead}, {a10.does-e1+e2 drawing sharp protests from {a10 the Opposition}, which sat on {e2 a dharna outside the Vidhan Sabha} till late evening}.

{a1.does+e1 Health Minister {a1 Gurjit Kaur Sandhanwala}, who piloted {e1 the proposal}}, {a1.says+e1 told reporters after the cabinet meeting that over 21,000 young men were lodged in the state's jails for carrying a few grams}.

"{a1.says+e1 What have we achieved by jailing them? They come out with contacts they did not have when they went in," {a1.p she} said. "{e1 This} is a historic decision and {a1.p I} am grateful to {a1.p my} colleagues for standing by {e1 it}."}

{a9.d The state} will now request the Centre to amend the Narcotic Drugs and Psychotropic Substances Act, since Punjab cannot change the law on its own.

Leader of the Opposition {a2 Harbhajan Singh Bolaria}, {a2.does+e2 who led {e2 the dharna}}, {a2.says-e1 accused {a9.d the government} of "surrendering before the drug lords" and demanded that {e1 the cabinet decision} be withdrawn immediately}.

"{a2.says-e1 A peddler will keep five grams in his pocket and tell the constable it is for himself. Who will prove otherwise?" {a2.p he} asked. "{a2.p We} will not let a single file move."}

{a1.says-e2 {a1 Sandhanwala} termed {e2 the sit-in} a "drama for the cameras" and said {a10 the Opposition} should have debated the matter on the floor of the House.}

{a3.does+e2 Several hundred volunteers of {a3 the Nasha Virodhi Manch}, {a3.d an anti-drug forum active in the border districts}, joined {a2 Bolaria} at {e2 the protest}.} {a3.says-e1 A memorandum handed over by {a3.d the forum} to the Governor states that {e1 the proposal} would "undo ten years of work in {a3.p our} villages".}

{a8.says+e1 {a8 Doctors at government de-addiction centres}, however, have been asking for {e1 such a step} for years.}

Dr {a4 Sukhmani Kalra}, who heads the centre at Tarn Taran, {a4.says+e1 said hardly one patient in ten came voluntarily because registration was seen as a confession. "{e1 The decision} is a bold one and will bring them to {a4.p us}," {a4.p she} said, adding that the centre would need at least 40 more beds.}

At Khera Jattan village near Patti, {a5 Balwinder Kaur}, 54, who lost one son to an overdose and has another in Amritsar jail, {a5.says+e1 said {a5.p she} had written to the Chief Minister in support of {e1 the proposal}. "The one who is in jail was ill, not a thief," {a5.p she} said. "Had {e1 this} been there, he would be at home taking medicine."}

Former director general of police {a6 Ranjit Singh Randhala} {a6.says-e1 urged the Centre to reject the request. The fear of prosecution was the only tool left with the beat constable, {a6.p he} said, and taking it away would be "nothing short of a blunder"}.

{a7 A senior official in the Union home ministry} {a7.says=e1 said no communication had been received from the state so far. "When it comes, it will be examined as per procedure," {a7.d the official} said, declining to be named or to comment on the merits.}
