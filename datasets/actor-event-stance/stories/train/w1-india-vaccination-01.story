id: w1-india-vaccination-01
kind: vaccination drive
country: India
genre: local paper
english: Indian
form: passage
event e1: the HPV vaccination drive for schoolgirls in Odisha
event e2: the rule requiring written parental consent for the jab
actor a1: Dr Sasmita Mohapatra (person)
actor a2: the Guardians' Forum (organization)
actor a3: Biswanath Pradhan (person)
actor a4: the Class 9 girls (group)
actor a5: Sister Philomena Toppo (person)
stance: a1 +e1 -e2
stance: a2 =e1 +e2
stance: a3 +e1 +e2
stance: a4 -e2
stance: a5 =e1

CUTTACK: Only 38 of 210 consent slips had come back when the van reached the school on Tuesday, and {a1 Dr Sasmita Mohapatra}, {a1.d the state's immunisation officer}, was in no doubt about what to do with the paper. {a1.says-e2 "Abolish {e2 it}. {a1.p We} ask nobody's signature for tetanus," {a1.p she} said}, {a1.does+e1 before giving {e1 the HPV vaccine} to the 38}. {a3.says+e1 {a3.d The minister} for school education, {a3 Biswanath Pradhan}, who flagged off {e1 the drive}}, {a3.says+e2 ruled out any change: {e2 the slips} protect everyone, {a3.p he} said, headmistresses first of all}. {a2 The Guardians' Forum} {a2.says+e2 had insisted on {e2 them}}, {a2.says=e1 and reiterated that {a2.p it} advises families neither to take the jab nor to refuse it}. {a5.d The principal}, {a5 Sister Philomena Toppo}, {a5.says=e1 said the school had merely provided a room}. Among {a4 the Class 9 girls}, {a4.says there was impatience to have {e1 the thing} over with}. {a4.says-e2 "It is {a4.p our} body and {a4.p our} cancer, so why does {a4.p my} uncle sign?" one asked.}
