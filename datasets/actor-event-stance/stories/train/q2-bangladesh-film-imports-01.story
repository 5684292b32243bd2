id: q2-bangladesh-film-imports-01
kind: film import permission
country: Bangladesh
genre: newspaper report
english: Asian
form: article
event e1: the decision to let in ten Indian films a year
event e2: the film-makers' strike at the Dhaka studios
event e3: the tax on imported film tickets
actor a1: Mahbubul Karim Talukder (person)
actor a2: the information ministry (organization)
actor a3: the cinema owners' association (organization)
actor a4: Salma Mridha (person)
actor a5: the directors' guild (organization)
actor a6: Nusrat Jahangir Bhuiyan (person)
actor a7: Jatiya Sanskriti Andolon (organization)
actor a8: Rupsha Distribution (organization)
actor a9: an Indian producer (person)
actor a10: Iftekhar Sobhan (person)
actor a11: light and sound technicians (group)
stance: a1 +e1 -e2 +e3
stance: a2 +e1 +e3
stance: a3 +e1 -e2 -e3
stance: a4 +e1
stance: a5 -e1 +e2 +e3
stance: a6 +e1 +e2
stance: a7 -e1 =e2
stance: a8 +e1 -e3
stance: a9 +e1
stance: a10 =e1 =e3
stance: a11 +e1 -e2

DHAKA: {a8 Rupsha Distribution} {a8.does+e1 has paid a deposit on a Mumbai thriller and booked 64 halls for Eid}, the first time in nearly six decades that {e1 a new picture from across the border} will be shown on Bangladeshi screens as a matter of course.

{a2.does+e1 {a2 The information ministry} published {e1 the rules} on Sunday: ten titles a year, none of them in the week of the Bengali new year, and one local film sent the other way for each.} {a2.does+e3 {e3 A quarter of the ticket price} goes into a fund for domestic production.}

{a1 Mahbubul Karim Talukder}, {a1.d the minister}, {a1.says+e1 had promised for two years to think about it. "{a1.p I} was told culture would perish. {a1.p I} went to see and the hall was a warehouse for onions," {a1.p he} said on Monday.} {a1.says+e3 Those who complain about {e3 the 25 per cent}, {a1.p he} added, should compare it with what they are earning today.}

The country had 1,235 cinemas in 1998. About 120 are still open, and half of those close between one holiday and the next. Hindi songs are heard at every wedding and the films can be had at any phone shop.

{a3 The cinema owners' association} {a3.says+e1 gave out sweets outside {a3.p its} office in Kakrail} but {a3.says-e3 is petitioning for {e3 the deduction} to be lowered to ten per cent.} {a8 Rupsha} {a8.does-e3 has gone further and asked the High Court whether {e3 it} is lawful at all.}

{a4 Salma Mridha}, whose family has run the Jonaki in Khulna since 1956, {a4.says+e1 said {a4.p she} would buy new seats as soon as the bank sees the schedule. "{a4.p I} love our own heroes. There are eleven of their films a year and 52 weeks."}

At the state studios in Tejgaon the floors were empty. {a5 The directors' guild} {a5.does-e1+e2 called {a5.p its} members {e2 off every set} on Monday until {e1 the notice} is withdrawn.} {a5.says-e1 "A picture with a budget of 100 crore against one with two crore is no competition. It is a road accident," said {a5.p its} president, Delwar Chowdhury.} {a5.says+e3 Mr Chowdhury allowed that {e3 the contribution} was a good thing and ought to be 50 per cent.}

Not all who stopped work agree on why. {a6 Nusrat Jahangir Bhuiyan}, {a6.d the actress}, {a6.does+e2 sat with {e2 the strikers} on the steps} {a6.says+e2 for the sake of unpaid wages, {a6.p she} said.} {a6.says+e1 Good foreign films had taught {a6.p her} all {a6.p she} knew, and {a6.p she} hoped there would soon be twenty.}

{a11 Light and sound technicians}, who are paid by the day, {a11.does-e2 went on building a village for a television serial behind the locked gate.} {a11.says+e1 {a11.p Their} spokesman, Abdul Barek Sarder, said a hall that fills up with {e1 Bombay} in March can pay for a Bengali picture in June,} {a11.says-e2 and that {e2 idle sets} would ruin {a11.p them} sooner than any import.}

{a1.d The minister} {a1.says-e2 invited both to tea and said cameras that stand still never saved an industry.} {a3.d The hall owners} {a3.does-e2 have asked for the halted productions to be finished by other directors.}

{a7 Jatiya Sanskriti Andolon}, a nationalist cultural front, {a7.does-e1 burned a reel in front of the press club} and {a7.says-e1 said the martyrs of the language movement had not died for dance numbers.} {a7.says=e2 {a7.p It} takes no interest in what happens at the studios, most of whose output {a7.p it} regards as copied.}

By telephone from Mumbai, {a9 an Indian producer} {a9.says+e1 said Dhaka would be worth about as much to {a9.p him} as Bradford, "but {a9.p we} have been waiting at that door since {a9.p my} grandfather".}

{a10 Iftekhar Sobhan}, {a10.d who teaches film at Jahangirnagar}, {a10.says=e1 noted that Pakistan opened its screens in 2006, gained 150 halls and closed them again twice over quarrels that had nothing to do with cinema.} {a10.says=e3 How {e3 the fund} will be run, {a10.p he} said, is left to a committee that does not exist yet.}
