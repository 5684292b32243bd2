id: xt-us-tennessee-book-ban-01
kind: book ban
country: United States
genre: local paper
english: American
form: article
event e1: the removal of "The Salt Orchard" from Harlan Creek school libraries
event e2: the students' walkout at Harlan Creek High School
actor a1: the Harlan Creek County school board (organization)
actor a2: Randy Tuttlesworth (person)
actor a3: Joyce Abernathy-Cole (person)
actor a4: Moms for Clean Shelves (organization)
actor a5: Kaylee Brandstetter (person)
actor a6: Marisol Quintana-Hughes (person)
actor a7: Leon Pettaway (person)
actor a8: Doug Framingham (person)
actor a9: the Tennessee School Library Alliance (organization)
actor a10: students at Harlan Creek High School (group)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 =e2
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 -e1 +e2
stance: a8 =e1 =e2
stance: a9 -e1 =e2
stance: a10 -e1 +e2

Book about family farm pulled from shelves after 4-3 vote

{a10.does-e1+e2 About 200 {a10 students at Harlan Creek High School} {e2 walked out} of class on Wednesday}, two days after {a1 the Harlan Creek County school board} {a1.does+e1 voted 4-3 to remove the novel “The Salt Orchard” from all nine of {a1.p its} libraries}.

The book, by Nashville author {a6 Marisol Quintana-Hughes}, tells the story of three sisters who inherit a peach farm. A two-page scene of sexual assault prompted a complaint in August.

Board chairman {a2 Randy Tuttlesworth}, {a2.does+e1 who made the motion}, {a2.says+e1 said the scene left {a1.d the board} no choice. “It's not banning. You can buy it on your phone before {a2.p I} finish this sentence,” {a2.p he} said. “What you can't do is have the taxpayer put it in front of a 14-year-old. {e1 It} was the right vote.”}

{a4 Moms for Clean Shelves}, {a4.d a parents' group} that packed the meeting in yellow shirts, {a4.says+e1 called {e1 the decision} “a win for every child in this county”}.

{a3 Joyce Abernathy-Cole}, one of the three members who voted no, {a3.says-e1 said {a3.p she} read the book twice. “It's about a girl who tells the truth and is finally believed,” {a3.p she} said. “If we take that away from them, what are we telling the ones it happened to? {a3.p I'm} ashamed of us.”}

At 10:15 a.m. Wednesday, {a10.d students} began filing onto the football field, many with a paperback under one arm. {a5.does+e2 {a5 Kaylee Brandstetter}, 17, {a5.d a senior}, had spread the word in a group chat.}

“{a5.says-e1 {a1.p They} never asked a single one of {a5.p us},” {a5.p she} said through a cheerleader's megaphone. “{a5.p We} want it back on the shelf. That's all {a5.p we} want.”}

{a6 Quintana-Hughes}, reached by phone in Nashville, {a6.says-e1 said {e1 the removal} had “broken {a6.p my} heart a little,”} {a6.says+e2 and that hearing about {e2 the walkout} “put it back together.”} {a6.says+e2 {a6.p She} is sending every student who took part a signed copy.}

History teacher {a7 Leon Pettaway} {a7.does+e2 was the only member of the staff to walk out with {a10.p them}} and faces a reprimand. {a7.says-e1 “{a7.p I} teach the First Amendment third period,” {a7.p he} said. “{a7.p I} couldn't very well teach it and keep quiet about {e1 this}.”}

{a2 Tuttlesworth} {a2.says-e2 said {e2 the demonstration} was cooked up by adults and that {a10.d those who missed class} should be marked absent}. {a4.says-e2 {a4.d The parents' group} said in a Facebook post that {e2 the walkout} showed “exactly who's been getting to {a4.p our} kids.”}

{a3 Abernathy-Cole} {a3.says=e2 declined to say what {a3.p she} thought of {e2 the walkout}, citing a disciplinary hearing on which {a3.p she} will sit}.

School superintendent {a8 Doug Framingham} {a8.says=e1=e2 said {a8.p his} office would carry out {a1.d the board}'s vote and apply the attendance rules “same as any Wednesday.” {a8.p He} wouldn't discuss {a8.p his} own view of the book or {e2 the protest}.}

{a9 The Tennessee School Library Alliance} {a9.says-e1 urged {a1.d the board} to reverse itself, noting that “The Salt Orchard” had been checked out 31 times in four years without a single complaint until this one}.

{a1.d The board} meets again Nov. 12.
