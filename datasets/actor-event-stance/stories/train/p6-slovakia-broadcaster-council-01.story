id: p6-slovakia-broadcaster-council-01
kind: public broadcaster overhaul
country: Slovakia
genre: wire report
english: British
form: article
event e1: the dismissal of the Slovak public broadcaster's council
event e2: the 20-minute blackout by newsroom staff
event e3: the appointment of Oskar Lipnik as director general
actor a1: Culture Minister Beata Svarcova (person)
actor a2: newsroom staff (group)
actor a3: Oskar Lipnik (person)
actor a4: Ludovit Handlovsky (person)
actor a5: the Justice Forward party (organization)
actor a6: a European broadcasters' body (organization)
actor a7: Katarina Pribylova (person)
actor a8: the advertisers' association (organization)
actor a9: Radovan Mihalcik (person)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 +e2 -e3
stance: a3 =e1 -e2 +e3
stance: a4 -e1 -e2
stance: a5 -e1 -e3
stance: a6 -e1
stance: a7 =e1
stance: a8 =e2
stance: a9 +e1 +e3

BRATISLAVA, Wednesday - {a2.does+e2 {e2 Television screens in Slovakia went dark} for 20 minutes on Tuesday evening in place of the main news.}

{a2 Newsroom staff} had been told at noon that the nine members of the supervisory council were {e1 out of office} and that {a3.d a new manager} would present {a3.p himself} the next morning. {a2.says-e1 "Nobody here believes that this was about the accounts," a presenter read from a sheet of paper before the lights went out.}

{a1 Culture Minister Beata Svarcova} {a1.does+e1 signed {e1 the order} under a law that parliament passed in July by 77 votes to 70.} {a1.says+e1 {a1.p She} insisted that every step in {e1 it} had been followed and that the nine had let losses grow to 23 million euros.} {a1.says-e2 As for {e2 the blank screens}, {a1.p she} said licence payers had been robbed of the weather forecast, and {a1.does-e2 {a1.p she} asked for a list of those who had been on duty.}}

{a3 Oskar Lipnik}, 44, ran a chain of regional radio stations and has made films about mountain rescue. {a1.says+e3 {a1 Svarcova} called {a3.p him} "the first head of that house who has ever met a payroll".}

{a3.p He} {a3.does+e3 arrived at half past seven, shook hands with the porters and held meetings all day.} {a3.says=e1 {e1 What had happened to the council} before {a3.p he} came was nothing {a3.p he} could judge, {a3.p he} said.} {a3.says-e2 {a3.p He} found it sad that colleagues had {e2 switched off the signal} "on the one night when the whole country would have watched", but {a3.p he} ruled out punishment.}

{a2.says-e3 A petition by reporters and editors asks {a3.p him} to withdraw and let a competition be held.} By Wednesday it carried 412 names, out of about 600 in the news division.

{a4 Ludovit Handlovsky}, {a4.d who chaired the old council} for five years, {a4.does-e1 has lodged a complaint with the constitutional court.} {a4.says-e2 {a4.p He} was nevertheless unhappy with the form of {e2 the protest}. "{a4.p I} would have begged {a2.p them} to stay on air," {a4.p he} said. "Darkness is what {a4.p our} opponents want."}

The opposition {a5 Justice Forward party} {a5.does-e1 voted against the law in July} and {a5.does-e1 has promised to reinstate the nine.} {a5.says-e3 {a5.p Its} culture spokesman noted that {a3 Lipnik}'s stations had given the government's campaign 11 hours of free time in two years and asked what {a3.p he} had been paid in kind.} The stations have said that the time was offered to all.

{a9 Radovan Mihalcik}, {a9.d a deputy of the governing party} and a former announcer, {a9.says+e1 said {e1 the cleaning} was three years overdue.} {a9.says+e3 {a9.p He} had known {a3.d the new man} as a student, {a9.p he} said, and would trust {a3.p him} with {a9.p his} own children.}

{a6 A European broadcasters' body}, based in Geneva, {a6.does-e1 suspended talks on a joint studio in Kosice.} {a6.says-e1 {a6.p It} would resume them with a council that had been allowed to finish its term, {a6.p it} said in a two-line notice.}

{a8 The advertisers' association} {a8.does=e2 counted 31 spots that had not been shown and has asked for new dates.} {a8.says=e2 {a8.p It} would not discuss the reasons.}

According to {a7 Katarina Pribylova}, {a7.d a media researcher}, {a7.says=e1 Slovak councils have been replaced before the end of their term after four of the last six changes of government. Ratings for the news fell by a tenth on two of those occasions and rose on one, {a7.p she} said.}

The broadcaster has 2,900 employees and receives 0.17 per cent of the national product.
