id: q4-us-college-station-01
kind: college radio station sale
country: United States
genre: local paper
english: American
form: article
event e1: Alder State's sale of WQHV to a religious broadcaster
event e2: the alumni's rival bid for WQHV
actor a1: President Marcia Keppler (person)
actor a2: Lamplight Radio Network (organization)
actor a3: Friends of 90.7 (organization)
actor a4: Darnell Whitcombe (person)
actor a5: the student senate (organization)
actor a6: Joan Sobczak (person)
actor a7: Rep. Curt Engstrom (person)
actor a8: the Federal Communications Commission (organization)
actor a9: local musicians (group)
actor a10: Father Emmett Tully (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 =e2
stance: a6 +e1 =e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 -e1
stance: a10 -e1 =e2

{a4 Darnell Whitcombe} signed on at 6 a.m. Monday, the way {a4.p he} has for 22 years, and {a4.does-e1 played the same four-minute test tone six times in a row. "That's what {e1 $3.1 million} sounds like," {a4.p he} told listeners of WQHV, 90.7 FM.}

{a4.d The morning host} may have until Labor Day. {a1.does+e1 Alder State University's trustees approved {e1 a contract} on Friday under which the school hands over the station's license and tower to the Tennessee-based {a2 Lamplight Radio Network}}, which runs a single schedule of hymns and preaching on 118 frequencies. {a2.does+e1 {a2 Lamplight} paid a 10 percent deposit the same day.}

{a1 President Marcia Keppler} {a1.says+e1 told the campus in an email that the station loses $280,000 a year, that enrollment is down by a fifth and that students "will keep a voice" through an internet stream. {a1.p She} said {a1.p she} knew the news would hurt.}

{a1.p She} has less to say about another envelope. {a3 Friends of 90.7}, a group of graduates led by a retired dentist, {a3.does+e2 had {e2 put $2.4 million on the table}, most of it in pledges, to keep the signal local.} {a1.does-e2 {a1 Keppler}'s office returned {e2 it} unopened on April 9, citing a deadline that had passed four days earlier.}

{a3.does-e1 {a3.d The group} filed a petition Tuesday asking the {a8 Federal Communications Commission} to deny {e1 the transfer}.} {a8.says=e1=e2 A spokesman for {a8.d the agency} said {a8.p it} would take comments for 30 days. {a8.p It} looks at whether a buyer is qualified, he said, and has no authority to consider whether {e2 somebody else} would be better.}

{a4 Whitcombe}, who isn't a university employee and has never been paid, {a4.says+e2 said {a4.p he} had {e2 pledged} the price of {a4.p his} truck.}

{a5 The student senate} {a5.does-e1 passed a resolution, 31-4, condemning {e1 the decision}}. {a5.does=e2 A clause in favor of {e2 the dentist's group} was taken out before the vote because several senators thought alumni would fill the schedule with their own old records.}

{a9 Local musicians} {a9.does-e1 played on the library steps for 11 hours Saturday under a bedsheet that said "Not for sale".} The station is the only one within 90 miles that airs unsigned acts, and a jazz trio from Harbor Street owes it a recording contract.

On the other side of the argument is {a6 Joan Sobczak}, who ran the station in the 1980s and heads the faculty's budget committee. {a6.says+e1 {a6.p She} said {a6.p she} cried, then did the arithmetic. "It's that or German and half of nursing," {a6.p she} said. "{a6.p I} just wish they'd {e1 done it} five years ago, when a license like that was worth six."} {a6.says=e2 {a6.p She} hasn't seen {e2 the graduates' numbers} and wouldn't guess.}

{a7 Rep. Curt Engstrom}, a Republican who chairs the state House higher education committee, {a7.says+e1 said {a1 Keppler} was the first president in {a7.p his} time to act like the money belonged to taxpayers.}

Not all churchgoers are pleased with {a2.d the buyer}. {a10 Father Emmett Tully}, whose parish has had a Sunday hour on WQHV since 1974, {a10.says-e1 said {a10.p he} admires what {a2 Lamplight} does for shut-ins and has told its founder so. But {a2.p it} carries no local programs of any kind. "{a10.p We'd} be replaced by somebody {a10.p we} agree with," {a10.p he} said.} {a10.says=e2 {a10.p He} has stayed out of {e2 the fund-raising}.}

Fifteen college stations have been sold in the state's region since 2010. Two came back on the air under other names.
