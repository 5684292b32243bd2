id: o4-fiji-sunday-trading-01
kind: sunday trading
country: Fiji
genre: newspaper report
english: Asian
form: article
event e1: the repeal of the Sunday trading restrictions in Nasova
event e2: the church conference's boycott of shops
actor a1: Trade Minister Viliame Naborisi (person)
actor a2: the Wesley Conference (organization)
actor a3: Reverend Apenisa Tuilevu (person)
actor a4: the Nasova Retailers' Association (organization)
actor a5: Jitendra Maharaj (person)
actor a6: the Shop Employees' Union (organization)
actor a7: Ro Asenaca Vuki (person)
actor a8: Salote Bainivalu (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 =e1 =e2
stance: a7 -e1 -e2
stance: a8 =e2

SHOPS in Nasova will be free to open all day on Sundays from next month after {a1 Trade Minister Viliame Naborisi} {a1.does+e1 {e1 revoked a by-law} dating from 1989}.

{a1.says+e1 {a1.p He} said three cruise ships had gone to other ports this year because passengers found the doors closed.}

{a2 The Wesley Conference} {a2.does-e1+e2 has asked {a2.p its} 46 congregations in the town {e2 to buy nothing, on any day, from a shop that trades on the Sabbath}.} {e2 The list} will be read from the pulpit.

{a3 Reverend Apenisa Tuilevu}, {a3.d president of {a2.d the conference}}, {a3.says-e1 said the first to lose the day would be mothers who worked at the till.} {a3.says+e2 "{a3.p We} are not breaking any window. {a3.p We} are {e2 keeping {a3.p our} purse in {a3.p our} pocket}," {a3.p he} said after the Wednesday meeting.}

{a5.d The owner of four supermarkets}, {a5 Jitendra Maharaj}, {a5.says+e1 said {a5.p he} had hired 22 people for the extra shift.} {a5.says-e2 Ministers of religion should not be drawing up {e2 lists of traders} in a town with two faiths, {a5.p he} said.} {a4 The Nasova Retailers' Association}, {a4.does+e1 which petitioned for {e1 the change} twice}, {a4.says+e1 expects takings to go up by nine per cent.}

{a7 Ro Asenaca Vuki}, {a7.d who holds the chiefly title of the district}, {a7.says-e1 said {a1.d the minister} had not presented {a1.p himself} to the village before {e1 touching the day of rest}, and {a7.p she} wanted the by-law back.} {a7.says-e2 {a7.p She} also asked {a3.d the president} to call off {e2 the list}, because neighbours were already quarrelling over {e2 it}.}

{a1 Mr Naborisi} {a1.says-e2 described {e2 the boycott} as bullying and said complaints would go to the competition commission.}

{a6 The Shop Employees' Union} {a6.says=e1 said {a6.p it} was concerned, as regards {e1 the new hours}, only with double pay,} {a6.says=e2 and {a6.p its} members could shop where they liked.}

At the market {a8 Salote Bainivalu}, {a8.d a vendor} who sells cassava on Saturdays, {a8.says=e2 said {a8.p she} had not heard of {e2 any list}.}
