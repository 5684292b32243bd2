id: n4-kenya-lending-cap-01
kind: loan interest cap
country: Kenya
genre: business page
english: African
form: article
event e1: the cap on mobile loan interest
actor a1: Central Bank of Kenya (organization)
actor a2: Governor Josphat Kimutai (person)
actor a3: HarakaCash (organization)
actor a4: Digital Credit Association (organization)
actor a5: MP Beatrice Adhiambo (person)
actor a6: boda boda riders (group)
actor a7: Njoroge Waweru (person)
actor a8: Consumer Rights Desk (organization)
actor a9: Lucy Mbaire (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 -e1

{e1 Lenders that operate through a phone application may not charge more than 4 per cent a month from 1 January}, {a1 the Central Bank of Kenya} {a1.does+e1 said in a circular issued on Thursday}.

The biggest of them, {a3 HarakaCash}, {a3.does-e1 stopped taking new customers on Friday}. {a3.p It} has 3.4 million borrowers and charges between 8 and 15 per cent.

{a7 Njoroge Waweru}, {a7.d an analyst at Rift Securities}, {a7.says=e1 pointed out that about a fifth of app loans are never repaid. Firms with cheap deposits could live with 4 per cent and the rest would need partners, {a7.p he} said. {a7.p He} expected some to try fees instead.}

{a2 Governor Josphat Kimutai} {a2.says said {a3 HarakaCash} had done more than any bank to bring credit to people without a payslip. {a2.p He} had used {a3.p it} as a student, {a2.p he} told a forum in Mombasa.} {a2.says+e1 "That does not entitle anybody to 180 per cent a year. {a2.p We} waited for them to come down and they went up," {a2 Dr Kimutai} said.}

The {a4 Digital Credit Association}, with 51 members, {a4.says-e1 said half of them would not survive until June.} {a4.p It} {a4.says has itself expelled four firms this year for harassing debtors, and said {a4.p it} agreed with {a1.d the regulator} that the trade had attracted crooks.} {a4.does-e1 A petition was lodged at the High Court on {a4.p its} behalf the same afternoon.}

Customers are not necessarily pleased. {a6.d Boda boda riders} at the Kondele stage in Kisumu, who borrow fuel money in the morning and repay at night, {a6.says-e1 said {a6.p they} would have to go back to the shylocks. "Three hundred bob, {a6.p I} pay back three twenty. Who is complaining?" one asked.}

{a5 MP Beatrice Adhiambo}, whose private bill on {e1 the matter} was defeated in 2023, {a5.says has called for {a2 Kimutai} to step down over the collapse of two savings societies. {a5.p She} did so again yesterday.} {a5.says+e1 {a5.p She} would nevertheless ask {a5.p her} colleagues to put the circular into law, {a5.p she} said, so that no later governor could undo {e1 it}.}

{a8 The Consumer Rights Desk}, {a8.d a Nairobi charity}, {a8.does+e1 applied to be joined to the court case on {a1.d the bank}'s side}.

Banks were subject to a similar limit from 2016 to 2019. Lending to small firms fell in that time and the rule was repealed.

{a9 Lucy Mbaire}, {a9.d who sat on the committee that advised the Treasury on the repeal}, {a9.says-e1 said {a9.p she} had seen this film before and was sorry that nobody had picked up the telephone.}
