id: o5-kuwait-minister-grilling-01
kind: interpellation of a minister
country: Kuwait
genre: parliamentary report
english: British
form: article
event e1: the grilling of Finance Minister Yousef Al-Muzaini
actor a1: Yousef Al-Muzaini (person)
actor a2: MP Bader Al-Shalahi (person)
actor a3: the government (organization)
actor a4: MP Dalal Al-Qenaei (person)
actor a5: Speaker Mishari Al-Turaiji (person)
actor a6: the Popular Action bloc (group)
actor a7: MP Hamad Al-Wuhaib (person)
actor a8: a clerk of the Assembly (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

KUWAIT: {a3 The government} {a3.does-e1 asked the National Assembly on Tuesday to refer {e1 a motion to question the finance minister} to the constitutional court}, and cabinet members left the chamber when the request was not put to a vote.

{a2 MP Bader Al-Shalahi} {a2.does+e1 filed the motion last week}. It has three parts: losses at the pension fund, the sale of a stake in a Gulf bank, and the hiring of 74 advisers.

{a2.says+e1 "{a1.d The minister} has had {a2.p my} written questions since October. {a1.p He} answered two out of nineteen. {a1.p He} will answer the rest standing," {a2 Al-Shalahi} told reporters in the lobby.}

{a1 Yousef Al-Muzaini}, who took office in May, {a1.says-e1 said two of the three matters dated from {a1.p his} predecessor and that article 100 did not make one minister answerable for another.} {a1.does-e1 {a1.p He} has retained a constitutional lawyer}, {a1.p his} office confirmed.

{a6.d The seven members} of {a6 the Popular Action bloc} {a6.does+e1 added {a6.p their} names to the list of speakers}.

{a4 MP Dalal Al-Qenaei} {a4.says-e1 said eleven ministers had been through this in three years and that housing, pensions and the residency law had waited each time. {a4.p She} appealed to {a2.d {a4.p her} colleague} to take the file to the audit bureau instead.}

{a2 Al-Shalahi} {a2.says+e1 replied that the bureau had sent it back to the Assembly twice.}

{a7 MP Hamad Al-Wuhaib}, who has often opposed {a1 Al-Muzaini}, {a7.says=e1 said {a7.p he} would hear both sides before deciding whether {e1 the session} was justified. {a7.p He} described the sale of the bank stake as a mistake.}

{a5 Speaker Mishari Al-Turaiji} {a5.says=e1 said the item was on the agenda for January 9 and that {a5.p he} would read any letter that reached {a5.p him} before then.} {a8 A clerk of the Assembly} {a8.says=e1 confirmed that {a1.d the minister} may ask for a two-week delay.}

{a1 Al-Muzaini} {a1.does-e1 is expected to do so, a person close to {a1.p him} said.}
