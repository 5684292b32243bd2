id: n8-montenegro-church-accord-01
kind: church-state agreement
country: Montenegro
genre: web news
english: British
form: article
event e1: the Montenegrin government's agreement with the Serbian Orthodox Church
event e2: the no-confidence motion against Prime Minister Vuk Raičković
actor a1: Prime Minister Vuk Raičković (person)
actor a2: Metropolitan Gavrilo (person)
actor a3: Civic Democratic League (organization)
actor a4: Senad Kurtagić (person)
actor a5: Milena Šćepanović (person)
actor a6: National Accord (organization)
actor a7: Montenegrin Orthodox community (organization)
actor a8: Zdravko Bulajić (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 +e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e1 =e2

{a1.d Montenegro's prime minister} {a1.does+e1 has {e1 signed a long-disputed document regulating the legal position of the Serbian Orthodox Church}}, at a ceremony that was not announced in advance and lasted less than ten minutes.

{a1.does+e1 {a1 Vuk Raičković} {a2.does+e1 and {a2 Metropolitan Gavrilo} put their names to {e1 it} in the government villa in Podgorica on Wednesday morning}}. Reporters were informed by text message when the cars had left.

{e1 It} recognises the church's continuity in Montenegro since the 13th century, lists 650 churches and monasteries as its property and allows religious instruction in schools where parents ask for it.

{a1 Mr Raičković}, 38, {a1.says+e1 told a news conference {a1.p he} had promised in {a1.p his} first speech to close {e1 this question}. {a1.p He} said 26 other faiths had similar documents.}

{a3 The Civic Democratic League}, on {a3.p whose} votes the minority cabinet depends, {a3.does-e1 asked the Constitutional Court to annul {e1 it}} and {a3.does+e2 by evening had collected 36 signatures for {e2 a vote to bring down the cabinet}}. {a3.says-e1 {a3.d The party} said {e1 the text} gave a foreign institution a status above the state.}

{a4 Senad Kurtagić}, {a4.d who leads a small party of the Bosniak minority}, {a4.does+e2 was one of those who signed}. {a4.says+e1 {a4.p He} said {a4.p he} had nothing against what was agreed with the church, which was in fact close to what the Islamic community received in 2012,} {a4.says+e2 but {a1.d a prime minister} who hid from {a1.p his} own coalition could not remain.}

The opposite view was taken by {a5.d the foreign minister}, {a5 Milena Šćepanović}. {a5.says-e1 {a5.p She} voted against {e1 the text} in cabinet and said on Wednesday that {a5.p she} was ashamed of {e1 it}.} {a5.says-e2 Even so, {a5.p she} told state television, the country was four months from an EU report and should not be left without ministers.}

{a6 National Accord}, {a6.d an alliance of pro-Serbian parties in opposition}, {a6.says+e1 congratulated {a2.d the metropolitan}} and {a6.says-e2 said {a6.p its} 27 deputies would leave the chamber when {e2 the motion} is put, which could deprive {e2 it} of a quorum.}

{a1.says-e2 {a1 Mr Raičković} said {a1.p he} was confident of surviving.}

The unrecognised {a7 Montenegrin Orthodox community} {a7.says-e1 called for a demonstration in Cetinje on Sunday, saying that {a7.p it} had been robbed of {a7.p its} shrines.}

{a8 Zdravko Bulajić}, {a8.d a political commentator}, {a8.says=e1=e2 said neither side had 41 votes for certain. {e1 The agreement} would probably remain in force whatever became of the cabinet, {a8.p he} added, since only the court could set {e1 it} aside.}
