id: p2-canada-novel-prize-ai-01
kind: book prize eligibility
country: Canada
genre: newspaper report
english: Canadian
form: article
event e1: the Larkfield Prize's admission of AI-assisted novels
event e2: Odile Thibodeau's resignation from the Larkfield jury
event e3: booksellers' pencil sticker for human-written novels
actor a1: the Larkfield Foundation (organization)
actor a2: Odile Thibodeau (person)
actor a3: Graham Pettigrew (person)
actor a4: the Novelists' League of Canada (organization)
actor a5: Marchbank Books (organization)
actor a6: Yusuf Warsame (person)
actor a7: independent booksellers (group)
actor a8: Prof. Harriet Dyck (person)
actor a9: Inkwell Labs (organization)
actor a10: Lorne Castellano (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2 +e3
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1 =e2 +e3
stance: a8 =e1 =e2
stance: a9 +e1
stance: a10 -e1 -e2

Four in ten Canadian novelists have used a chatbot at some stage of a book, most often to check facts or find a title, according to a survey of 2,300 authors published on Monday. One in 30 said a machine had written sentences that were printed.

{a1 The Larkfield Foundation}, which paid for the study, {a1.does+e1 cited it the same afternoon as {a1.p it} struck clause six from the conditions of {a1.p its} $100,000 award}. {e1 The clause} had asked publishers to certify that every word of a novel was the author's own.

{a3 Graham Pettigrew}, {a3.d the foundation's president}, {a3.says+e1 said the old oath had become a test of who was willing to fib. "{a3.p We} are not giving a prize to software. A name still goes on the cheque," {a3.p he} said. {a3.p He} denied that a donor in the technology business had been consulted beforehand; that conversation, {a3.p he} said, took place afterward.}

{a2.d One of the five jurors} {a2.does+e2 {a2.does-e1 was gone by dinner}}. {a2 Odile Thibodeau}, a Governor General's medallist from Moncton, {a2.says-e1 told {a3 Pettigrew} in an e-mail that {a2.p she} was fond of {a3.p him} and of the sandwiches, but had agreed to read 140 books by people.} {a2.says+e2 {a2.p She} said later that {a2.p she} ought to have left in the winter, when the thing was first mooted.}

{a3.does-e2 {a3 Pettigrew} has not filled the chair. {a3.p He} drove to New Brunswick on Wednesday to see {a2.p her}} and was given tea.

{a1.says-e2 In a notice, {a1.d the foundation} spoke of "a loss this jury can ill afford" and asked {a2.d Thibodeau} to reconsider.}

{a4 The Novelists' League of Canada} {a4.says+e2 has made {a2.p her} an honorary member "for services to the exit"}. {a4.does-e1 {a4.p It} advised {a4.p its} 1,700 members to have a line written into contracts barring their publishers from entering them.} A spokeswoman said other prizes would be watching, and that without the rule nobody could tell a first novel from a first prompt.

The publishers, who submit the books and pay $250 for each, are mostly mute. {a5 Marchbank Books}, the largest independent, {a5.does+e1 sent in three titles on Tuesday with a note describing how the software had been used}. {a5.says {a5.p It} would not make the editors available.}

{a9 Inkwell Labs}, a Waterloo start-up whose program suggests plot turns, {a9.says+e1 said {e1 the step} was overdue and did not go far enough, since the form still has no space to credit a tool}. {a9.does+e1 {a9.p It} is offering {a1.d the foundation} free licences.}

On the shop floor, {a7 independent booksellers} {a7.does-e1+e3 have begun to put {e3 a sticker of a pencil} on novels whose authors will sign the old oath}. {a4.does+e3 {a4.d The league} is printing another 20,000.} {a7.says=e2 {a7.p Their} association said the make-up of juries was none of {a7.p its} business.}

{a6 Yusuf Warsame}, who won the prize two years ago, was caught between an airport and a festival. {a6.says=e1 "{a6.p I} dictate, so {a6.p I} have been cheating since 2015. Ask {a6.p me} when {a6.p I} have read one of these books," {a6.p he} said.}

Another former winner, {a10 Lorne Castellano}, {a10.says-e1 called {e1 the decision} a white flag run up by people who had not been shot at}. {a10.says-e2 {a10.p He} was hardly gentler with {a2.d his old friend}: jurors who storm off leave the field to those who stay, and {a2.p she} should have stayed and voted against every page.}

{a8 Prof. Harriet Dyck}, {a8.d who carried out the survey at a university in Guelph}, {a8.says=e1 said {a8.p her} numbers had been quoted for {e1 the change} and against it within the hour. They describe habits, {a8.p she} said, and nothing follows from them about prizes.} {a8.says=e2 {a8.p She} had met {a2 Thibodeau} once and could not say whether {e2 her leaving} would matter to sales.}

The longlist of 12 will be announced on Sept. 9. Entries close at the end of June.
