id: o7-ethiopia-bible-translation-01
kind: scripture translation
country: Ethiopia
genre: wire report
english: African
form: article
event e1: the use of the new Gamo-language service book in church
actor a1: the synod of the Southern Church (organization)
actor a2: Archbishop Yohannes Dalke (person)
actor a3: Tigist Abera Wolde (person)
actor a4: the elders of Birbir parish (group)
actor a5: Mesfin Gatiso (person)
actor a6: the Horizon Translation Trust (organization)
actor a7: the regional culture bureau (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1

A Protestant church in southern Ethiopia {e1 has gone over to Sunday prayers in Gamo} at 212 parishes, ending a rule of 1953 that only Amharic be used at the altar.

{a1 The synod of the Southern Church} {a1.does+e1 approved {e1 the change} in Arba Minch last month by 88 votes to 21} and {a1.does+e1 had 15,000 copies printed}.

{a2 Archbishop Yohannes Dalke} {a2.says+e1 said most worshippers under 30 in the highlands followed the old texts by sound alone. "{a2.p I} asked children what the creed meant. They sang it to {a2.p me} beautifully and could not tell {a2.p me} one word," {a2.p he} said.}

{a4 The elders of Birbir parish} {a4.does-e1 have sent {a4.p their} boxes back to {a1.d the synod}}. {a4.says-e1 {a4.p They} said that families from three language groups prayed in {a4.p their} building and that one of them had now been put above the others.}

{a3 Tigist Abera Wolde}, {a3.d who led the team of nine translators}, {a3.says+e1 said work had taken eleven years and had been read aloud in 40 villages. Forms in two further languages would be ready by 2029, {a3.p she} said, and Birbir could have all three.}

{a6 The Horizon Translation Trust}, based in Nairobi, {a6.does+e1 paid for the printing} and {a6.does+e1 has pledged as much again for the hymns}.

{a2 Dalke} {a2.does+e1 travelled to Birbir on Saturday and {e1 held the service from the new book} {a2.p himself} before an audience of about 50}. {a2.says+e1 {a2.p He} said nobody would be forced, but the old edition would not be reprinted.}

{a4.d The elders} {a4.does-e1 met outside under a tree at the same hour and used the Amharic text}. {a4.d One of them} {a4.says-e1 said {a2.d the archbishop} was a good man who had been given bad advice by foreigners with money.}

{a5 Mesfin Gatiso}, {a5.d a district judge} who is mediating between the two sides, {a5.says=e1 said {a5.p he} had proposed alternate Sundays. Each side had asked for time to think.}

{a7 The regional culture bureau} {a7.says=e1 said language inside places of worship was no business of the state and that {a7.p it} had turned down requests from both camps for a statement.}
