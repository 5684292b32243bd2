id: p3-switzerland-canton-switch-01
kind: change of canton
country: Switzerland
genre: newspaper report
english: British
form: article
event e1: Vauclair's transfer from Bern to canton Jura
event e2: the annulment of the September ballot
actor a1: Marcel Froidevaux (person)
actor a2: Annelise Stettler (person)
actor a3: Stay With Bern (organization)
actor a4: the Jura government (organization)
actor a5: the Bernese government (organization)
actor a6: Roseline Crevoisier (person)
actor a7: Hautemont Horlogerie (organization)
actor a8: the federal justice ministry (organization)
actor a9: young autonomists (group)
actor a10: an official in the prefecture (person)
stance: a1 +e1 -e2
stance: a2 =e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 =e1
stance: a6 -e1 -e2
stance: a7 =e1
stance: a8 =e1 =e2
stance: a9 +e1 -e2
stance: a10 =e2

When the 4,300 voters of Vauclair were asked in September which canton they wished to live in, the answer was decided by 67 slips of paper. Eight weeks later they have been told that it does not count.

{a2 Annelise Stettler}, {a2.d the district prefect}, {a2.does+e2 set aside the result on Monday} after seven complaints. {a2.says+e2 {a2.p She} found that the town hall had printed a brochure resembling an official one, and that 38 people had moved in with relatives a few weeks before the poll and out again afterwards. "Each of these things is small. The margin is smaller," {a2.p she} wrote.} {a2.says=e1 {a2.p She} stressed that where the town belongs was not a question put to {a2.p her}.}

{a1 Marcel Froidevaux}, {a1.d the mayor}, {a1.does-e2 will take {e2 the ruling} to the administrative court and, {a1.p he} said, to Lausanne if it comes to that}. {a1.says-e2 {a1.p He} did not dispute that the brochure existed. It had cost 9,200 francs, {a1.p he} said, and the other side had been sent the same number of pages.} {a1.does+e1 On Tuesday {a1.p he} flew the Jura flag, a bishop's crozier beside seven stripes, from the window of {a1.p his} office}.

French-speaking and mostly Catholic, Vauclair stayed Bernese in the plebiscites of the 1970s that gave birth to the new canton. Two later attempts to {e1 move the border} failed.

{a3 Stay With Bern}, {a3.does+e2 which lodged four of the complaints}, {a3.says+e2 said the rule of law had spoken.} {a3.says-e1 {a3.p Its} president pointed to the regional hospital, whose contract runs through the cantonal capital and which employs 290 people.}

But one of the best-known names on that side is not celebrating. {a6 Roseline Crevoisier}, {a6.d a retired schoolteacher} {a6.does-e1 who went from door to door for the Bernese cause}, {a6.says-e2 said {a6.p she} had been beaten fairly. "{a6.p I} lost. {a6.p I} did not care for it, but you do not count again until you win," {a6.p she} said.}

{a4 The Jura government} {a4.does+e1 has set aside 14 million francs to take over schools and roads} and {a4.says-e2 said {a4.p it} would not stop work on account of "{e2 a decision of first instance}".} {a4.p Its} chief minister is to attend the town's new year reception.

{a5 The Bernese government} {a5.says=e1 repeated that {a5.p it} would accept whatever the town wants, once it is known.} {a5.p It} has not replaced three civil servants who left the district office.

{a9 Young autonomists}, some 600 of {a9.p them} with bells and torches, {a9.does-e2 blocked the road to Biel for two hours on Monday night}. {a9.says+e1 "{a9.p We} have been waiting since {a9.p our} grandparents," said a 19-year-old apprentice who had painted the red and white arms on his cheeks.} There were no arrests.

{a7 Hautemont Horlogerie}, the watchmaker that pays a third of the local tax, {a7.says=e1 said {a7.p it} had calculated {a7.p its} bill under both cantons and would not publish the outcome. "Our customers are in Shanghai," a spokesman said.}

{a10 An official in the prefecture}, who asked not to be named, {a10.says=e2 said the next ballot could be held at the earliest in 18 months, with federal observers at every table.}

{a8 The federal justice ministry}, which mediates between the two cantons, {a8.does=e2=e1 has invited both to a meeting in December}. It will be the 53rd of its kind.
