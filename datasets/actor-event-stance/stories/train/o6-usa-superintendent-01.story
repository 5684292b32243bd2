id: o6-usa-superintendent-01
kind: school superintendent dismissal
country: United States
genre: local paper
english: American
form: article
event e1: the school board's firing of Superintendent Dale Pruitt
actor a1: Dale Pruitt (person)
actor a2: Lori Hatcher (person)
actor a3: Vernon Sims (person)
actor a4: the Maury Valley Education Association (organization)
actor a5: Tiffany Boaz (person)
actor a6: about 40 students (group)
actor a7: Kendra Oakes (person)
actor a8: Mayor Chris Holbrook (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

The Maury Valley school board voted 5-2 Monday night to {e1 end the contract of {a1 Dale Pruitt}}, 22 months before it was due to expire.

{a2 Board Chair Lori Hatcher}, {a2.does+e1 who made the motion}, {a2.says+e1 said third-grade reading scores had dropped in nine of the district's 14 schools and that {a2.p she} had lost count of the times the board asked {a1.d the superintendent} for a plan.}

{a1 Pruitt}, 54, was not allowed to speak before the vote. {a1.says-e1 In the parking lot {a1.p he} told reporters that {a1.p he} had handed the board a reading plan of 60 pages in October "and it is still sitting on page one for some of them."}

{a1.does-e1 {a1.p His} attorney filed a notice Tuesday morning demanding a hearing under the Tennessee tenure law.} {a1.says-e1 {a1 Pruitt} claims the evaluation used against {a1.p him} was written after the fact.}

{a3.does-e1 One of the two members who voted no, {a3 Vernon Sims}, left the dais when the count was read}. {a3.says-e1 {a3.p He} said the buyout would cost taxpayers $412,000 and that {a3.p he} had been shown the figure 10 minutes before the meeting.}

{a4 The Maury Valley Education Association} {a4.says-e1 said a survey of 610 teachers in November found 71% satisfied with central office leadership.} {a4.says-e1 {a4.d The union} asked that {a1 Pruitt} stay at least until June.}

{a6 About 40 students} {a6.does-e1 walked out of Eastside High at noon with signs carrying {a1.p his} name}. {a1 Pruitt}, a former band director there, taught some of their parents.

{a5 Tiffany Boaz}, {a5.d who chairs a parents' committee}, {a5.does+e1 had brought a petition with 1,900 signatures to the board in January}. {a5.says+e1 {a5.p Her} son, {a5.p she} said, was passed to fourth grade although he could not read a menu. "{a5.p I} am sorry for {a1.d the man}. {a5.p I} am sorrier for {a5.p my} boy."}

{a7 Kendra Oakes}, {a7.d the assistant superintendent}, will run the district for now. {a7.says=e1 {a7.p She} said schools would open as usual and that personnel matters were for the board.}

{a8 Mayor Chris Holbrook}, who has fought the board over its building budget, {a8.says=e1 said {a8.p he} would read about it in the minutes like everybody else.}

{a2.says+e1 {a2 Hatcher} said a search firm would be chosen on March 9 and that {a2.p she} would not take calls about reopening {e1 the matter}.}
