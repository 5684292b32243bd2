id: q8-sweden-site-blockade-01
kind: union blockade of foreign contractor
country: Sweden
genre: newspaper report
english: British
form: article
event e1: the union blockade of the Almviken school site
event e2: the draft EU services directive
event e3: Latvia's complaint to Brussels
actor a1: the Swedish construction workers' union (organization)
actor a2: Baltbuve (organization)
actor a3: Arvids Kezbers (person)
actor a4: the labour court (organization)
actor a5: Latvia (organization)
actor a6: Pernilla Wretling (person)
actor a7: Swedish employers (group)
actor a8: the municipality (organization)
actor a9: Torgny Sjoblad (person)
actor a10: parents (group)
actor a11: sister unions (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2 +e3
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1 +e2 +e3
stance: a6 +e1 -e3
stance: a7 -e1 +e2
stance: a8 =e1
stance: a9 =e1 =e2
stance: a10 +e1
stance: a11 +e1

A half-built school on the edge of the Swedish town of Almviken has not seen a delivery of cement since the beginning of November.

{a1 The Swedish construction workers' union} {a1.does+e1 has posted members at both gates}, and {a11.does+e1 {a11 sister unions} have told electricians, drivers and refuse collectors not to cross the line}. {a1.d The builders' union} wants {a2 Baltbuve}, the Latvian company which won the contract, to pay the local rate of about 16 euros an hour. {a2.d The builder} pays nine, under an agreement {a2.p it} signed in Riga.

{a2.does-e1 {a2 Baltbuve} went to {a4 the labour court} to have {e1 the pickets} removed. {a2.p It} was refused just before Christmas}: by five votes to two {a4.says+e1 {a4.d the judges} found that {e1 the action} was of a kind long permitted to Swedish unions, and might carry on until the full case is heard in March}.

{a3 Arvids Kezbers}, {a3.d foreman of the 14 Latvians} who are left, {a3.says-e1 said {a3.p his} men sat in the hut playing cards and were shouted at each morning. "{a3.p We} eat in the same Europe. For {a3.p us} nine euros is a good wage," {a3.p he} said}.

That is the point at which a dispute over a gymnasium and eight classrooms has turned into an affair between two governments. {a5.does+e3 {a5 Latvia} last week {e3 lodged a protest} with the European Commission}, {a5.says-e1 arguing that {e1 the siege} breaks the rules on free movement which {a5.p it} accepted when {a5.p it} joined}. {a5.says+e2 {a5.p Its} economy minister said the case showed why {e2 the bill now before the European Parliament} could not come soon enough.}

{e2 The bill} would allow a firm to work in any member state under the law of the country where it is based. {a2.says+e2 {a2 Baltbuve}, which has offices in four capitals, called {e2 it} the one piece of good news in a bad winter}, {a2.does+e3 and supplied the papers on which {a5.d the Latvian government} relied}.

{a1.says-e2 {a1.d The union}, whose chairman drove a cement mixer for 20 years, says {e2 the proposal} would put every site from Kiruna to Malmo up for auction to the lowest bidder.} {a1.says+e1 {a1.p It} is not against Latvians, he said: two hundred of them are members, on full pay, and some of those stand at {e1 the gate}.}

{a6 Pernilla Wretling}, {a6.d the employment minister}, {a6.says-e3 described {e3 the Latvian step} as disappointing between neighbours}. {a6.says+e1 The Swedish model had kept the peace since 1938, {a6.p she} said, and {a6.p she} would defend {e1 what was happening at Almviken} "in any court they like".}

{a7 Swedish employers} {a7.does-e1 are paying half of {a2 Baltbuve}'s legal bill}. {a7.says+e2 {a7.p They} did not like every paragraph of {e2 the directive}, and thought the part on temporary staff badly written, but would rather have {e2 it} than another ten years without.}

For {a8 the municipality}, which ordered the building, time is running short. {a8.says=e1 The council's lawyer said the contract provided for penalties of 4,000 euros a day after June and that {a8.p it} would not comment on {e1 a conflict between others}.}

{a10 Parents} of the 190 pupils now taught in cabins have most reason to complain. {a10.does+e1 On Sunday about 80 of {a10.p them} walked to the site with thermos flasks and took over {e1 the gate} for two hours so that the pickets could go home to eat}. {a10.says+e1 A school was worth waiting for, said one mother, if the wages in it were honest.}

{a9 Torgny Sjoblad}, who lectures on labour law in Lund, {a9.says=e1=e2 expects the judges to send questions to Luxembourg. That would take two years, by which time {e2 the new law} might be in force, or dead, and {e1 the school} finished by someone else}.
