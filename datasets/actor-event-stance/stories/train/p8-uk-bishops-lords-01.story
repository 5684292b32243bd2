id: p8-uk-bishops-lords-01
kind: bishops in parliament
country: United Kingdom
genre: parliamentary report
english: British
form: article
event e1: the bill to remove bishops from the House of Lords
event e2: Lord Ravensdale-Hyde's amendment to keep six bishops
event e3: a reserved bench for other faiths
actor a1: Tessa Wolstenholme (person)
actor a2: the Bishop of Carlingham (person)
actor a3: Lord Ravensdale-Hyde (person)
actor a4: the government (organization)
actor a5: the Reason Alliance (organization)
actor a6: Rabbi Saul Finkelhor (person)
actor a7: Baroness Okonjo-Tate (person)
actor a8: Imam Tariq Siddiqi-Bell (person)
actor a9: Professor Enid Lacey (person)
actor a10: cathedral deans (group)
actor a11: a Downing Street aide (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e2
stance: a4 =e1 -e3
stance: a5 +e1 -e2
stance: a6 -e1 +e3
stance: a7 +e1 -e3
stance: a8 +e3 =e1
stance: a9 =e1 =e2
stance: a10 +e1
stance: a11 =e1 -e3

Peers back compromise on Church seats

{e1 A bill to remove bishops from the House of Lords} after seven centuries was watered down on Friday by the chamber that {e1 it} was meant to change.

{a3 Lord Ravensdale-Hyde}, {a3.d a former opposition whip}, {a3.does+e2 proposed that {e2 20 of the 26 should go and that six should be chosen by the rest}.} Peers agreed by 141 votes to 118, after a debate of nearly seven hours.

{a1 Tessa Wolstenholme}, {a1.d the Bristol MP who steered the original through the Commons}, {a1.does+e1 watched from the gallery and left before the tellers had finished.} {a1.says-e2 'Six is not nearer to none. Six is twenty-six with better manners,' {a1.p she} said afterwards.}

{a1.does+e1 {a1.p She} will ask MPs to restore {e1 the text} which they approved in March by 214 to 190.}

The bishops themselves voted for {e2 the smaller number}, if not with joy. {a2 The Bishop of Carlingham}, {a2.d who spoke for the bench}, {a2.does+e2 was one of 17 in robes to go through the lobby in {e2 its} favour.} {a2.says-e1 {a2.p He} described {a1 Ms Wolstenholme} as the ablest sixth-former {a2.p he} ever taught and warned that, once prayers were the only thing left to the bench in that place, 'the poor of {a2.p my} diocese will have one advocate the fewer'.}

{a2.says-e1 It was false, {a2.p he} added, that {a2.p his} colleagues cost £2m a year. Their allowances last year came to £187,000.}

Only one other country, Iran, is commonly said to give clergy seats in a legislature by right, although Belize and the Isle of Man do something of the kind. Church attendance in England is now below 700,000 on an average Sunday.

{a5 The Reason Alliance}, whose 40,000 members have no religion, {a5.does+e1 had posted a white feather to every MP who stayed away in March.} {a5.does-e2 On Friday {a5.p it} stood outside with six empty chairs, each with a price on it.}

Less expected was the view of {a10 cathedral deans}. {a10.says+e1 Eleven of {a10.p them} signed an article saying that the Church had spoken best when it spoke from the pavement.}

A separate idea found friends and enemies on both sides. {a6 Rabbi Saul Finkelhor}, {a6.d a crossbench peer}, {a6.says-e1 said that {a6.p he} had often been glad of the bishops and would miss every one of them.} {a6.does+e3 {a6.p He} has put down a clause of {a6.p his} own, for {e3 eight places} to be shared among Jews, Muslims, Hindus, Sikhs and the smaller churches.}

{a8 Imam Tariq Siddiqi-Bell}, {a8.d of a mosque council in Leicester}, {a8.does+e3 came down with four coaches in support of {e3 the clause}.} {a8.says=e1 Asked about the Anglicans, {a8.p he} said that guests do not rearrange the furniture.}

{a7 Baroness Okonjo-Tate}, {a7.d a Methodist preacher}, {a7.says+e1 told the House that no believer {a7.p she} knew felt stronger for having a chair kept warm.} {a7.says-e3 {e3 A bench for everyone}, {a7.p she} said, was the same mistake with more cushions.}

{a4 The government} {a4.says=e1 has left {a4.p its} members a free vote, and the minister at the dispatch box spent eleven minutes setting out the history of the writ of summons.} {a4.does-e3 {a4.p It} did put on a whip, for the first time that day, when {e3 {a6 Rabbi Finkelhor}'s idea} was tested; {e3 it} fell by 60.}

{a11.says-e3 {a11 A Downing Street aide} said that nobody wanted to be drawing up a table of religions by size.} {a11.says=e1 {a11.p He} would not say how the prime minister had voted in March, or whether.}

{a9 Professor Enid Lacey}, {a9.d a constitutional historian}, {a9.says=e2 said that {e2 a reduced bench} was first suggested in 1968, and again in 2011.} {a9.says=e1 If the two Houses continue to differ, {a9.p she} explained, {e1 a private member's bill} of this sort normally dies at the end of the session, but time can be found for {e1 it} if ministers wish.}
