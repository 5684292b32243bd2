id: nt-us-streaming-release-01
kind: same-day streaming release
country: United States
genre: web news
english: American
form: article
event e1: Corvane Pictures' decision to stream its summer films on opening day
actor a1: Corvane Pictures (organization)
actor a2: Elise Brandvold (person)
actor a3: Marcus Tillery (person)
actor a4: Galaxy Nine Cinemas (organization)
actor a5: Independent Theater Owners of America (organization)
actor a6: Naomi Fitzhugh (person)
actor a7: Owen Castellane (person)
actor a8: Gregory Sandoz (person)
actor a9: the directors' union (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1

LOS ANGELES — All seven of {a1 Corvane Pictures}' releases between May and August {e1 will be on {a1.p its} subscription service the morning they reach theaters}, {a1.does+e1 {a1.d the studio} told exhibitors in an email late Tuesday.}

{a2 Elise Brandvold}, {a2.d president of distribution}, {a2.does+e1 signed the message.} {a2.says+e1 {a2.p She} said half of the people who saw a {a1 Corvane} title last year waited to watch it at home anyway. "{a1.p We}'d like to spend the marketing money once," {a2 Brandvold} wrote.}

By Wednesday noon {a4 Galaxy Nine Cinemas}, which has 412 screens in the Midwest, {a4.does-e1 had dropped all seven from {a4.p its} schedule.} {a4.says-e1 A spokeswoman said {a4.d the chain} books movies that can be seen only in movie houses for at least 30 days.}

{a3 Marcus Tillery}, whose "The Long Meridian" is to open the slate on May 9, {a3.says-e1 learned of {e1 the change} from a reporter, {a3.p his} agent said. {a3.d The director} shot the picture on 70-millimeter film over eight months.} {a3.does-e1 {a3.p He} has retained a litigator, the agent confirmed, and has withdrawn from the press tour.}

{a3 Tillery}'s lead actress took a different line. {a6 Naomi Fitzhugh} {a6.says+e1 said on a podcast that {a6.p her} parents live 70 miles from a theater "and on May 9 they get to see it with everyone else."}

The {a5 Independent Theater Owners of America} {a5.says-e1 said small-town operators had bought projectors on the strength of a five-year agreement with {a1 Corvane}.} {a5.does-e1 {a5.p It} asked the Justice Department to take a look.}

{a1.says+e1 {a1 Corvane} said {a1.p its} contracts allow {a1.p it} to choose the date and place of every release.} {a2.says+e1 On a call with investors {a2 Brandvold} said 2.1 million people had signed up overnight, and that {a2.p she} hoped to do the same with the fall titles.}

{a9 The directors' union} {a9.says=e1 said {a9.p its} lawyers were going through the notice and that {a9.p it} had nothing to say about {e1 it} yet.}

Not everybody on that call was happy. {a8 Gregory Sandoz}, whose fund owns 4 percent of the parent company, {a8.says-e1 asked why {a8.p he} should give up $300 million in ticket sales for customers who can cancel in a month.}

{a7 Owen Castellane}, {a7.d who covers media stocks} for a New York brokerage, {a7.says=e1 said the numbers could come out either way. Three earlier tests by other studios, {a7.p he} said, ended in one success, one failure and one lawsuit.}
