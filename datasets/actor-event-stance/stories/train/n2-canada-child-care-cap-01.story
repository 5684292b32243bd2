id: n2-canada-child-care-cap-01
kind: child care funding
country: Canada
genre: newspaper report
english: American
form: article
event e1: Saskatchewan's cap on funding for private daycare operators
actor a1: Education Minister Darrell Wiebe (person)
actor a2: the Prairie Association of Child Care Owners (organization)
actor a3: Jaswinder Gill (person)
actor a4: Child Care Together Saskatchewan (organization)
actor a5: Tammy Ostrowski (person)
actor a6: the Public Service Employees' Federation (organization)
actor a7: Carla Dumont (person)
actor a8: the federal families ministry (organization)
actor a9: about 200 parents (group)
actor a10: Ingrid Lofstad (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 -e1
stance: a10 =e1

REGINA — {a2.does-e1 {a2.d Owners of private daycares} walked out of a consultation with the province Tuesday after being told that {e1 no more than 15 per cent of subsidized spaces would go to for-profit centers}}.

{a2.does-e1 Thirty-one members of {a2 the Prairie Association of Child Care Owners} left the room at a downtown hotel before {a1 Education Minister Darrell Wiebe} had finished {a1.p his} slides}. {a2.says-e1 {a2.d The association} later said {a2.p it} would sue.}

{a1 Wiebe} {a1.says+e1 said {a1.p he} was sorry to see {a2.p them} go. "There are wonderful people in {a2.d that group}, and some run better centers than the public ones," {a1.p he} said. "Public dollars still have to buy something the public keeps."}

Saskatchewan signed a $1.1-billion agreement with Ottawa in 2021 to bring fees down to $10 a day. Wait lists in Regina and Saskatoon now exceed 9,000 children.

{a3 Jaswinder Gill} opened two centers in Saskatoon in 2023 with a bank loan of $900,000. {a3.says-e1 {a3.p She} had been approved for 48 more spaces, {a3.p she} said, and on Tuesday that approval was gone. "{a3.p I} was told to build. Now {a3.p I} am told {a3.p I} am the problem," {a3.p she} said.}

The non-profit coalition {a4 Child Care Together Saskatchewan} {a4.says+e1 complained that the province had failed families for a decade and that wages of $17 an hour were a disgrace. Money must not leak out in dividends on top of that, {a4.p it} said.}

{a6 The Public Service Employees' Federation}, which represents workers in municipal daycares, {a6.says+e1 said {a6.p it} would defend {e1 the rule} in court as an intervenor if necessary.}

The opposition is divided. {a5 Tammy Ostrowski}, {a5.d its child care critic}, {a5.says-e1 would like a fully public system in the long run. {a5.p She} said a limit now would only mean fewer spots, and {a5.p she} has introduced a motion to strike {e1 it} down.} {a7.d {a5.p Her} colleague} {a7 Carla Dumont} {a7.says+e1 said {a7.p she} would be voting against that motion, "with apologies to {a5 Tammy}."}

{a9 About 200 parents} {a9.does-e1 stood outside the hotel with strollers, chanting "let {a2.p them} open."}

The owners of smaller home daycares have not been told where they stand. {a10 Ingrid Lofstad}, {a10.d a Regina economist}, {a10.says=e1 said Quebec had gone in the opposite direction in the 2000s, with faster growth and more complaints about quality. Saskatchewan was choosing which of the two problems to have, {a10.p she} said.}

{a8 The federal families ministry} {a8.says=e1 confirmed that the agreement lets each province decide on the share of private operators, provided that growth is "primarily" in licensed non-profit care.}
