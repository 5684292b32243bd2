id: o4-taiwan-mayor-recall-01
kind: recall vote
country: Taiwan
genre: newspaper report
english: Asian
form: article
event e1: the campaign to recall Luodong Bay Mayor Chiu Wen-hsiang
actor a1: Chiu Wen-hsiang (person)
actor a2: Fishers for Change (organization)
actor a3: Kao Mei-ling (person)
actor a4: the Civic Union (organization)
actor a5: Hsu Po-yuan (person)
actor a6: the local election commission (organization)
actor a7: former mayor Tsai Jung-fa (person)
actor a8: the Temple Association (organization)
actor a9: Legislator Yeh Shu-fen (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1

{a2 Fishers for Change} yesterday {a2.does+e1 delivered 11 boxes with 9,614 {e1 signatures}} to {a6 the local election commission}, about 2,000 more than are needed for {e1 a vote on whether Luodong Bay {a1.d Mayor} {a1 Chiu Wen-hsiang} stays in office}.

{a3.d {a2.d The group}'s convener}, {a3 Kao Mei-ling}, {a3.says+e1 said {a1.d the mayor} had leased the inner harbor to a yacht club for 25 years without a council vote and that 83 boats had lost their berths.}

{a3.says+e1 "In the campaign {a1.p he} ate squid with {a3.p us}. Since then {a1.p he} has not been to the pier," {a3 Kao} said. {a3.p She} asked residents to keep Dec. 20 free for {e1 the vote}.}

{a1 Chiu} {a1.says-e1 said at a news conference that more than 300 of {e1 the signatures} submitted in the first stage belonged to people who had died or moved away.} {a1.p His} lawyer {a1.does-e1 filed a complaint of forgery with prosecutors} last week.

{a1.says-e1 The lease brings in NT$31 million a year, {a1.p he} said, and {e1 a vote} would cost NT$12 million. "{a1.p I} was elected for four years and have served 16 months," {a1.d the mayor} said.}

{a1.d The mayor} left {a4 the Civic Union} before the last election and won as an independent. {a4.says=e1 {a4.d The party} said {a4.p its} members were free to {e1 sign} or not as they wished.} {a9.d {a4.p Its} legislator for the county}, {a9 Yeh Shu-fen}, {a9.says told reporters that {a1.d the mayor}'s budget was the worst {a9.p she} had read in 12 years.} {a9.says=e1 {a9.p She} would not say whether {a9.p she} had {e1 signed}.}

{a7 Former mayor Tsai Jung-fa}, who lost to {a1 Chiu} by 212 votes, {a7.does+e1 has lent {a2.d the group} an office and two vans}. {a7.p He} {a7.says has denied that {a7.p he} plans to run.}

{a5 Hsu Po-yuan}, {a5.d who manages the yacht club}, {a5.says-e1 said 46 people worked there and that {e1 the petition} had been got up by losers.} {a8 The Temple Association}, which runs the annual boat-burning, {a8.does-e1 hung banners reading "Let {a1.p him} finish" along the harbor road}.

{a6.d The commission} {a6.says=e1 said {a6.p it} would check {e1 the forms} against household records within 40 days. Duplicates would be struck out, {a6.p it} said.}
