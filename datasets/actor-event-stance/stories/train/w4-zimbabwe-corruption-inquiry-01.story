id: w4-zimbabwe-corruption-inquiry-01
kind: corruption inquiry
country: Zimbabwe
genre: wire report
english: African
form: passage
event e1: the anti-graft commission's probe of Gweru council land sales
event e2: the arrest of town clerk Blessing Matanhire
actor a1: Blessing Matanhire (person)
actor a2: the Gweru Residents' Forum (organization)
actor a3: Tsitsi Mukwindidza (person)
actor a4: Local Government Secretary Enock Chikwava (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 =e1 =e2
stance: a4 -e1 -e2

Officers of the anti-corruption commission arrested Gweru {a1.d town clerk} {a1 Blessing Matanhire} at {a1.p his} home on Sunday as part of {e1 a widening investigation into the sale of council land}. {a1 Matanhire}, who was released on US$300 bail, {a1.says-e2 described {e2 his detention} as unlawful} but {a1.says+e1 said {a1.p he} had {a1.p himself} written to {e1 the investigators} two years ago asking them to come, and {a1.p he} hoped they would finish the job}. {a4 Local Government Secretary Enock Chikwava} {a4.says-e1 accused the commission of trespassing on a matter already settled by an internal audit and instructed council staff not to hand over any more files}. {a4.says-e2 {a4.p He} also demanded that the charges against {a1.d the clerk} be dropped.} {a2 The Gweru Residents' Forum}, {a2.does+e1 which supplied 214 affidavits}, {a2.says+e2 said {e2 the arrest} was overdue}. {a3.d Commission spokesperson} {a3 Tsitsi Mukwindidza} {a3.says=e1=e2 said {a3.p she} could confirm that one person had appeared in court and that {e1 inquiries} were continuing}.
