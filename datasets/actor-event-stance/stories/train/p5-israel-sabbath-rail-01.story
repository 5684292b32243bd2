id: p5-israel-sabbath-rail-01
kind: sabbath rail works
country: Israel
genre: newspaper report
english: British
form: article
event e1: Saturday maintenance work on the coastal railway
event e2: Transport Minister Amos Harkabi's dismissal
event e3: the weekday closure of the coastal line
actor a1: Transport Minister Amos Harkabi (person)
actor a2: Brit Olam (organization)
actor a3: the prime minister (person)
actor a4: Israel's high court (organization)
actor a5: the rail engineers' committee (organization)
actor a6: the Weekend Rights Forum (organization)
actor a7: Orly Shamgar-Katz (person)
actor a8: Rabbi Zelig Feuerman (person)
actor a9: the railway company (organization)
actor a10: soldiers stranded at Binyamina (group)
actor a11: Eldad Mizrachi-Stern (person)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2
stance: a3 -e1 +e3
stance: a4 =e1 -e3
stance: a5 +e1 -e3
stance: a6 +e1 -e2
stance: a7 -e2 +e1
stance: a8 -e1 -e2
stance: a9 =e1
stance: a10 -e3
stance: a11 =e2

Coastal line reopens after judges step in

Trains between Haifa and Tel Aviv were running again on Monday evening after {a4.d three judges} {a4.does-e3 gave {a3.d the government} two hours to explain why they were not} and found the explanation wanting.

{a3 The prime minister} {a3.does-e1 had ordered crews off the tracks on Friday, half an hour before candle-lighting}, following a call from {a2 Brit Olam}, {a2.d the strictly Orthodox party} on whose nine seats {a3.p his} majority depends. {a3.does+e3 {a3.p He} then had the repairs moved to Sunday and Monday, {e3 shutting 62km of line to about 150,000 passengers}}. {a3.says+e3 "A weekday is what {a3.p we} have, so a weekday it is. {a3.p I} regret the inconvenience," {a3.p he} told ministers.}

The contract for {e1 the weekend shifts} bears the signature of {a1 Transport Minister Amos Harkabi}, who belongs to {a3.d the prime minister}'s own party and is thought to want {a3.p his} job. {a1.says+e1 {a1 Mr Harkabi} said there had been such work on 24 Saturdays last year, under a permit from the labour ministry, and that a bridge bearing did not know what day it was.} {a1.says-e3 {a1.p He} had learned of {e3 the closure} from the radio and would not have agreed to it.}

{a2.says+e2 {a2 Brit Olam} says {a2.p it} can no longer sit at a table with {a1.p him} and has asked for {e2 {a1.p his} head} by the time the cabinet meets on Thursday.} {a2.says-e1 {a2.p Its} leader said a Jewish state that pours concrete on the day of rest had mislaid its first word.} {a1.says-e2 "{a1.p I} have no plans to clear {a1.p my} drawers," {a1.d the minister} said.}

{a3.d The prime minister} had no public engagements on Tuesday. A statement in which {a3.p he} was to have announced a reshuffle was put off.

Support for {a1 Mr Harkabi} came from places where {a1.p he} does not usually find it. {a7 Orly Shamgar-Katz}, {a7.d leader of the largest opposition party}, {a7.says called {a1.p him} a mediocre minister with a talent for photographs.} {a7.says-e2+e1 But people were not {e2 thrown out of office} in a normal country for mending a railway when it was empty, {a7.p she} said, and {a7.p she} would say so in the chamber.}

{a8 Rabbi Zelig Feuerman}, {a8.d head of a seminary in Bnei Brak} and no friend of the line being mended on the holy day, {a8.says-e1 said that every hammer blow was a grief to {a8.p him}.} {a8.says-e2 It was nevertheless foolish of {a2.d the party} to demand {a1.d a man}'s post and make {a1.p him} a hero, {a8.p he} wrote in a weekly. Let {a1.p him} stay, and be ashamed.}

{a5 The rail engineers' committee} {a5.says-e3 said 36 hours of {e3 disruption} in the week had achieved what nine on a Saturday would have, and at twice the risk to crews working beside live wires.} {a5.does+e1 {a5.p It} has drawn up a rota of volunteers for the coming Sabbath}, all of them secular or Druze.

{a10 Soldiers stranded at Binyamina} on Sunday morning, who slept on {a10.p their} kitbags, {a10.says-e3 chanted for the trains to be given back and put {a10.p their} complaints, in less printable form, on video.}

{a4 Israel's high court} {a4.says=e1 did not rule on whether {e1 the Saturday shifts} are lawful. That would be heard in the autumn, with a bench of five, {a4.p it} said.} The petition was brought by {a6 the Weekend Rights Forum}, {a6.does+e1 which wants {e1 them} written into the timetable} and {a6.does-e2 has begun a vigil in front of {a3.d the prime minister}'s house under a banner reading "{a1 Harkabi} stays".}

{a9 The railway company} {a9.says=e1 said {a9.p it} worked on whichever day {a9.p it} was told to. Two of {a9.p its} 14 remaining jobs on the line require the current to be cut for longer than one night.}

{a11 Eldad Mizrachi-Stern}, a columnist who has covered five coalitions, {a11.says=e2 said ministers with {a1 Mr Harkabi}'s standing in the central committee were rarely dismissed and rarely forgiven. {a11.p He} gave {a1.p him} until the budget.}
