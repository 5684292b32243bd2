id: x2-nepal-hpv-drive-01
kind: vaccination drive
country: Nepal
genre: local paper
english: Asian
form: article
event e1: the HPV vaccination drive in Rautahat schools
event e2: the suspension of headteacher Ram Ekbal Sah
actor a1: Dr Bimala Khatiwada (person)
actor a2: the district health office (organization)
actor a3: Ram Ekbal Sah (person)
actor a4: Maulana Irfan Ansari (person)
actor a5: Teachers’ Front of Madhesh (organization)
actor a6: Sabitri Devi Yadav (person)
actor a7: Gita Kumari Paswan (person)
actor a8: mothers in Ward 5 (group)
actor a9: Kamal Prasad Lamsal (person)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 =e1 -e2
stance: a6 +e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1 =e2

GAUR: On the second morning of {e1 the campaign}, vaccinator {a7 Gita Kumari Paswan} {a7.does+e1 walked four kilometres along a river embankment with a cold box on {a7.p her} shoulder}, only to find the gate of the school locked from the inside.

{a3.d The headteacher}, {a3 Ram Ekbal Sah}, {a3.does-e1 had sent the girls of grades 6 to 10 home}. {a3.says-e1 No guardian had given consent in writing, {a3.p he} told {a7.d the health worker} through the bars, and {a3.p he} would not have “experiments” on {a3.p his} premises.}

By evening {a2 the district health office} {a2.does+e2 had written to the municipality, and {e2 {a3 Sah} was suspended for fifteen days}}.

{e1 The drive against human papillomavirus}, which causes most cervical cancer, aims to reach 31,400 girls aged 10 to 14 in Rautahat by the end of Phagun. {a2.says+e1 {a2.d The office} says 18,200 had received the dose by Sunday and calls {e1 it} the largest such effort the district has seen.}

{a1.says+e1 “Cervical cancer kills about four women in this country every day. There is one injection, it is free, and it has come to your door,” said {a1 Dr Bimala Khatiwada}, {a1.d the district’s public health chief}. “{a1.p I} will go to every school {a1.p myself} if that is what is needed.”}

{a1.says+e2 {a1 Khatiwada} said {a1.p she} had asked for {e2 the action against the headteacher} “with regret” but that a public servant could not shut out a public programme.}

Rumours that the vaccine leaves girls unable to bear children have been spreading on mobile phones since Maghe Sankranti. {a8.says-e1 In Garuda bazaar, {a8 mothers in Ward 5} said {a8.p they} would keep {a8.p their} daughters at home until the health workers had gone. “{a8.p We} are not educated, but {a8.p we} know that nothing is given free without a reason,” said one.}

{a4 Maulana Irfan Ansari}, {a4.d who leads prayers at the Gaur Jama Masjid}, {a4.does+e1 devoted {a4.p his} last Friday sermon to {e1 the campaign}}. {a4.says+e1 {a4.p He} told worshippers that {a4.p his} own two granddaughters had been vaccinated and that spreading lies about a medicine was a sin.}

{a6 Sabitri Devi Yadav}, 52, {a6.d who was treated for the disease} in Bharatpur in 2019, {a6.does+e1 has been going from house to house with the female community health volunteers}. {a6.says+e1 “{a6.p I} sold two kattha of land for {a6.p my} treatment,” {a6.p she} said. “{a6.p I} tell them that, and then they come.”}

{a5.says-e2 The {a5 Teachers’ Front of Madhesh} has demanded that {e2 the suspension} be withdrawn within three days, saying no inquiry was held.} {a5.says=e1 {a5.p Its} district chair said the front had “no quarrel with {e1 the needle}, and no brief for {e1 it} either”.}

{a3.says-e2 {a3 Sah}, 49, called {e2 the punishment} unlawful. {a3.p He} intends to go to the High Court bench in Birgunj.}

{a9 Kamal Prasad Lamsal}, {a9.d chief district officer}, {a9.says=e1=e2 said {e1 the vaccination} would continue as scheduled and that {a9.p he} had received {e2 the file on {a3.d the headteacher}} but had not read it.}

{a7 Paswan} went back to the school on Tuesday. {a7.does+e1 {a7.p She} gave 61 injections.}
