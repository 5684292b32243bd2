id: p8-kenya-preacher-licences-01
kind: preacher licensing
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the bill to license preachers in Kenya
event e2: Apostle Wanyama's national day of prayer against the bill
event e3: the closure of 41 churches in Kilifi County
actor a1: Senator Mumbua Kitheka (person)
actor a2: Apostle Jeremiah Wanyama (person)
actor a3: the council of mainline churches (organization)
actor a4: the interior ministry (organization)
actor a5: Governor Salim Bakari (person)
actor a6: families of the dead (group)
actor a7: Bishop Philomena Nkirote (person)
actor a8: the registrar of societies (person)
actor a9: Odhiambo Were (person)
actor a10: roadside evangelists (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2 -e3
stance: a3 +e1 -e3
stance: a4 +e1 +e3
stance: a5 +e3 -e1
stance: a6 +e1 +e3
stance: a7 -e1 -e2
stance: a8 =e1 =e3
stance: a9 =e1 =e2
stance: a10 -e1 +e2

By six on Sunday morning the gates of the stadium at Kisumu had been shut, because there was no more room on the grass.

{a2 Apostle Jeremiah Wanyama}, {a2.d whose Rivers of Fire ministry claims two million followers}, {a2.does+e2 had hired the ground, 60 buses and three television channels.} {a2.says-e1 "{a2.p I} was licensed in 1994, under a mango tree, and the signature does not expire," {a2.p he} told the crowd.}

Under {e1 a bill to license preachers}, now in the Senate, nobody could lead worship for more than 50 people without a certificate in theology, a police check and audited books. The penalty would be a fine of 500,000 shillings.

{a1 Senator Mumbua Kitheka} {a1.does+e1 drew {e1 it} up after the deaths in 2023 of more than 400 followers of a coastal sect.} {a1.d A Baptist choir leader}, {a1.p she} is called a Jezebel on several stations. {a1.says+e1 {a1.p She} said last week that {a1.p she} had never proposed to examine anybody's sermon, that 50 was the number and not five, and that hairdressers too need a certificate.}

{a1.says-e2 Of {e2 the gathering in Kisumu} {a1.p she} said that a man could be against bookkeeping without blaming it on heaven.}

{a6 Families of the dead} {a6.does+e1 sat in the public gallery on Tuesday and Wednesday with photographs pasted over the words "Vote yes".} {a6.says "{a6.p We} are not here for a debate," said an uncle of three. "{a6.p We} are here so that they look up."}

The larger denominations have long trained their own clergy. {a3.says+e1 {a3 The council of mainline churches} asked for a longer period of grace, lower charges and two seats on the board, and said that with or without these {a3.p it} would urge senators to pass {e1 the text}.}

But there are cracks. {a7 Bishop Philomena Nkirote}, {a7.d a member of the council's executive} from Meru, {a7.says-e1 said that {a1.d the senator} was a brave woman with a true grief, and that a state which hands out pulpits can also take them back.} {a7.does-e2 {a7.p She} told {a7.p her} parishes not to go to {e2 the stadium}, where, {a7.p she} said, the collection was larger than the prayer.}

A precedent exists at the coast. {a5 Governor Salim Bakari} {a5.does+e3 in May had padlocks put on 41 small churches in Kilifi for want of toilets and fire exits.} {a5.says-e1 {a5.p He} has no use, on the other hand, for a national register, which would take the matter out of county hands, and {a5.does-e1 has briefed lawyers to contest {e1 it}}.}

{a2.does-e3 {a2 Apostle Wanyama} paid for 11 of the congregations to meet in tents.} {a3.says-e3 {a3.d The council} said that a latrine could be dug in a day and that the doors ought to be opened again.} {a6.says+e3 The uncle in the gallery, who is from Malindi, said that those 41 should have been locked three years before.}

{a4.says+e3 {a4 The interior ministry} backed {a5.d the governor}'s order as "proper and overdue".} {a4.does+e1 {a4.p Its} principal secretary has set aside 300m shillings for the offices which the bill would require.}

For {a10 roadside evangelists}, who work with a loudspeaker and a bucket, the sum of half a million is beyond reckoning. {a10.does+e2 About 200 of {a10.p them} had walked to Kisumu from Busia.} {a10.says-e1 "Peter was a fisherman. They would have asked him for his diploma," said one.}

{a8 The registrar of societies} {a8.says=e1 told senators that 4,200 applications were waiting on {a8.p her} desk, some since 2014, and that {a8.p she} would need 90 more clerks if {e1 it} became law.} {a8.says=e3 The Kilifi congregations were all on {a8.p her} books, {a8.p she} said when asked; buildings were not {a8.p her} department.}

{a9 Odhiambo Were}, {a9.d who writes on religion for a Nairobi weekly}, {a9.says=e1 counted 29 senators in favour, 24 against and 14 who would rather be elsewhere.} {a9.says=e2 {a9.p He} put Sunday's attendance at 38,000 and the length of the main sermon at three hours and ten minutes.}
