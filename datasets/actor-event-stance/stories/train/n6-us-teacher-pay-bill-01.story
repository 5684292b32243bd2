id: n6-us-teacher-pay-bill-01
kind: teacher pay
country: United States
genre: newspaper report
english: American
form: article
event e1: tying teachers' raises to student test scores
event e2: the teachers' sickout
actor a1: Glenda Marsh (person)
actor a2: Oklahoma Classroom Teachers (organization)
actor a3: Rep. Cody Strayhorn (person)
actor a4: Becca Lyle (person)
actor a5: Tulsa school board (organization)
actor a6: Sooner Parents Network (organization)
actor a7: Gov. Anne Threlkeld (person)
actor a8: Isaac Boone (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1 -e2
stance: a5 =e1 =e2
stance: a6 +e1 -e2
stance: a7 +e1
stance: a8 =e1

TULSA, Okla. - Forty-one schools were closed for a second day on Tuesday because {e2 too many teachers had phoned in sick}, and {a2.says+e2 {a2.d the union} behind {e2 the action} said the rest of the week was open.}

{a2 Oklahoma Classroom Teachers} {a2.does+e2 sent a text message to {a2.p its} 14,000 members on Sunday night reminding them that they had unused leave}. The House is to vote on Thursday on {e1 a bill that makes part of the annual increase depend on how pupils score in reading and math}.

{a2.says-e1 "The kid who moved three times this year is going to decide whether {a2.p our} member can pay her rent," {a2.d the union's} president said.}

{a3.says-e2 {a3 Rep. Cody Strayhorn}, {a3.d the bill's author}, said parents had been given six hours' notice and some had lost a day's wages.} {a3.says+e1 {a3.p He} rejected {a2.d the union's} request to take {e1 the scoring section} out, which {a3.p he} said would defeat the purpose.}

{a8 Isaac Boone}, {a8.d who studies school finance in Norman}, {a8.says=e1 said about 20 states have tried {e1 some form of it}. In Tennessee scores rose slightly, in Texas they did not, and most districts gave up when the money ran out, {a8.p he} said.}

{a1.d The state's elected school superintendent}, {a1 Glenda Marsh}, is usually counted among {a3 Strayhorn's} allies. {a1.says-e1 {a1.p She} told a committee on Monday, however, that the tests were designed to rate programs and could not be used on individual teachers.} {a1.says-e2 {a1.p She} told the same committee that those who {e2 stayed home} should be docked. "The children did nothing wrong," {a1.p she} said. "There were other ways to make this point, and {a1.p I} agree with the point."}

{a7 Gov. Anne Threlkeld} {a7.does+e1 put $120 million for {e1 the new raises} into {a7.p her} budget in February}. {a7.says+e1 {a7.p She} said on Tuesday {a7.p she} would sign whatever version reached {a7.p her} before the end of the session, provided that the link with results stayed in.}

{a4 Becca Lyle}, who teaches fourth grade in Broken Arrow, {a4.does-e2 was one of about 30 employees who came to work at {a4.p her} building on Monday}. {a4.says+e1 {a4.p She} said {a4.p her} classes had been in the top tenth of the state for five years. "{a4.p I} make the same as everybody else with {a4.p my} years. {a4.p I} would like somebody to look at the results," {a4.p she} said.}

The {a6 Sooner Parents Network} {a6.says-e2 urged members to send the bill for child care to {a2.d the union}.} {a6.does+e1 {a6.p It} had bused 60 people to the Capitol last month to speak for {a3 Strayhorn's} {e1 proposal}.}

The {a5 Tulsa school board} {a5.says=e1=e2 met in closed session and said afterward that {a5.p it} had discussed make-up days. {a5.d The board} will wait for the Legislature before commenting on {e1 pay}, a spokeswoman said.}

Starting salaries in the state are $39,600, the fourth lowest in the nation.
