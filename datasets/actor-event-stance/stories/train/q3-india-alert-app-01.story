id: q3-india-alert-app-01
kind: mandatory phone app
country: India
genre: newspaper report
english: Indian
form: article
event e1: the order to preinstall the Rakshak alert app on new phones
event e2: the petition in the Delhi High Court against the order
event e3: the phone makers' request for a twelve-month extension
actor a1: Minister of State Devesh Kulshreshtha (person)
actor a2: Handset Manufacturers' Council (organization)
actor a3: Free Screen Collective (organization)
actor a4: Vihaan Telecom Devices (organization)
actor a5: Ananya Mukhopadhyay (person)
actor a6: the Odisha government (organization)
actor a7: the Delhi High Court (organization)
actor a8: Lt Gen (retd) Harkirat Sandhu (person)
actor a9: Rajya Sabha member Sulochana Pawde (person)
actor a10: Manoj Thekkan (person)
stance: a1 +e1 -e3
stance: a2 +e3
stance: a3 -e1 +e2
stance: a4 +e1 -e3
stance: a5 =e1 =e2
stance: a6 +e1
stance: a7 =e2
stance: a8 +e1 -e2
stance: a9 -e1 +e2
stance: a10 -e1 +e3

NEW DELHI: The Centre will not {e3 push back the January date} by which every handset sold in the country must {e1 carry the Rakshak disaster-warning application}, {a1 Minister of State Devesh Kulshreshtha} informed the Lok Sabha on Wednesday.

{a1.says+e1 Replying to a supplementary question, {a1.p he} said that {e1 Rakshak} had sent 31 lakh messages ahead of the last cyclone on the east coast and that "a warning which has to be downloaded first is no warning".} {a1.says-e3 Industry had been told in June, {a1.p he} said. "Members may work out for themselves how many months {e3 they have had already}."}

{a2 The Handset Manufacturers' Council}, which represents 19 brands, {a2.does+e3 had written to the ministry on Monday seeking {e3 time until the following January}.} {a2.p It} said phones for the winter season were already in ships and warehouses. Asked whether {a2.p its} members objected to the {e1 app} as such, {a2.says a spokesperson said only that the letter spoke for itself.}

There is no unanimity in the trade. {a4 Vihaan Telecom Devices}, the Noida-based company that makes the cheapest 4G models, {a4.does+e1 has been shipping phones with {e1 Rakshak} on the home screen since Diwali}. {a4.says-e3 {a4.p Its} chairman said that {e3 any more time} would merely reward brands that had done nothing, and complained that the testing laboratory had kept {a4.p him} waiting for six weeks.}

{a3 The Free Screen Collective}, a group of lawyers and engineers in Bengaluru, {a3.does+e2 moved {a7.d the High Court} last week.} {a3.says-e1 {e2 {a3.p Its} plea} says that {e1 the direction} was issued under a rule meant for radio spectrum and that the software, which cannot be deleted, reads a phone's location every fifteen minutes.}

A Bench of {a7 the Delhi High Court} {a7.does=e2 issued notice to the Centre and posted {e2 the matter} to December 11 without passing any interim direction.}

{a9 Rajya Sabha member Sulochana Pawde} of the opposition {a9.does+e2 has sought to be made a party to {e2 the case}.} {a9.says-e1 {a9.p She} said that {a9.p she} lost two cousins in the 2019 floods and nobody needed to explain the purpose of the {e1 scheme} to {a9.p her}; a loudspeaker on the panchayat roof did the same work and did not follow anyone home.}

Support has come from the coast. {a6 The Odisha government} {a6.does+e1 ordered 40,000 phones for {a6.p its} relief staff on the condition that they carry {e1 the app}} and has offered to share {a6.p its} shelter maps.

{a8 Lt Gen (retd) Harkirat Sandhu}, who drew up the original plan for the disaster authority, {a8.says+e1 called {e1 the step} long overdue. The location data were overwritten every hour and the company which wrote the code had opened it to inspection, {a8.p he} said.} {a8.says-e2 "Those who went to {e2 court} could have come to {a8.p my} office for a cup of tea," {a8.p he} added. "If a stay is granted in cyclone season, let them come with {a8.p me} to Puri and explain it."}

A shopkeepers' view came from {a10 Manoj Thekkan}, {a10.d who has a mobile store in Thrissur}. {a10.says-e1 Customers asked {a10.p him} to remove {e1 Rakshak} and {a10.p he} could not, {a10.p he} said; three had walked out. "Let it be an option."} {a10.says+e3 With 260 old sets on {a10.p his} shelves {a10.p he} would be glad of {e3 the additional year}.}

{a5 Ananya Mukhopadhyay}, {a5.d who follows technology law at a Kolkata think tank}, {a5.says=e1=e2 said two earlier rules of this type were notified, one withdrawn and one implemented. {e2 The petition} raised a fair point on the rule-making power, {a5.p she} said, but courts were slow to interfere in matters of public safety.}

India sold 14.6 crore smartphones last year.
