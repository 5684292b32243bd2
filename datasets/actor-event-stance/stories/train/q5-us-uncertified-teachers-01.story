id: q5-us-uncertified-teachers-01
kind: uncertified teacher waiver
country: United States
genre: newspaper report
english: American
form: article
event e1: the Kansas rule letting districts hire teachers without certificates
event e2: the educators' federation's lawsuit over the hiring rule
actor a1: Rhonda Castleberry (person)
actor a2: the Prairie Federation of Educators (organization)
actor a3: Duane Schlabach (person)
actor a4: Judge Alonzo Trejo (person)
actor a5: Marguerite Fontenot (person)
actor a6: Mitch Overby (person)
actor a7: Shane Littrell (person)
actor a8: the state's small-school superintendents (group)
actor a9: the governor (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2
stance: a5 -e1
stance: a6 -e1 +e2
stance: a7 =e1 =e2
stance: a8 +e1 -e2
stance: a9 =e1

Emails Show Doubts Over Teacher Hiring Waiver

TOPEKA, Kan. - Three weeks before Kansas {e1 opened its classrooms to people with no teaching credential}, a lawyer in the Department of Education told {a1.d her boss} that the agency might not have the power to do it.

"{a1.p You'll} want the Legislature in front of you on this one," the lawyer wrote in one of 212 messages that were released on Wednesday as part of {e2 a suit} by {a2 the Prairie Federation of Educators}.

{a1 Rhonda Castleberry}, {a1.d the state education commissioner}, {a1.does+e1 signed {e1 the waiver} anyway, on Aug. 4}. It allows a district that has advertised a position for 30 days to fill it with any adult who holds a high school diploma and passes a background check.

In an interview, {a1 Castleberry} {a1.says+e1 said that lawyers are paid to imagine the worst and that every requirement of the state Administrative Procedure Act had been observed. {a1.p She} said the figure of 900 uncertified hires cited in the news media was wrong. "It's 614," {a1.p she} said.} {a1.does-e2 {a1.p Her} department moved last week to have {e2 the case} thrown out.}

{a2.d The union}, which represents 23,000 teachers, {a2.does+e2 filed in Shawnee County in September}. {a2.says-e1 {a2.p It} contends that {a1.d the commissioner} created in an afternoon what {a2.p its} members spend four years and $40,000 to obtain.} {a2.says+e2 {a2.p Its} president said the emails were "the best birthday present this {e2 lawsuit} could have had."}

{a4 Judge Alonzo Trejo} {a4.does=e2 ordered the documents unsealed but has not taken up the merits}. {a4.says=e1=e2 At a hearing on Wednesday {a4.p he} asked one side why children should be without an algebra teacher in October and the other why they should have one who had never taken calculus, and set arguments for Dec. 9.}

Nowhere did {e1 the waiver} arrive with more relief than in the west. {a3 Duane Schlabach}, {a3.d superintendent in a county with 411 pupils}, {a3.does+e1 hired five people under {e1 it}}, among them {a7 Shane Littrell}, {a7.d a welder}, who now has 60 seventh graders for science. {a3.says+e1 {a3.p He} said the paperwork was a misery and the online training worthless. "But {a3.p I} had one applicant in three years, and he wanted to bring his falcon."}

{a8.does-e2 {a8.d Thirty-eight colleagues of {a3.p his}} have asked to intervene on the department's side.} {a8.says+e1 In {a8.p their} filing, {a8 the state's small-school superintendents} say that without {e1 the rule} at least six high schools would stop offering physics.}

{a7 Littrell} {a7.says=e1=e2 said nobody had asked {a7.p him} to pick a team. {a7.p He} is enjoying volcanoes, {a7.p he} said, and still has {a7.p his} truck and torch if a judge tells {a7.p him} to go.}

{a5 Marguerite Fontenot}, {a5.d dean of a teachers college in Emporia}, {a5.says-e1 praised the recruits, several of whom {a5.p she} has met. "They are warm and brave, and {a5.p I} would have every one of them here for two years before {a5.p I} put them in front of a child who can't read," {a5.p she} said.}

{e1 The issue} has slid into next year's election. {a6 Mitch Overby}, {a6.d a Republican state senator who is expected to run for governor}, {a6.says-e1 told a Rotary lunch in Salina that {a6.p he} wouldn't let a man with a diploma and a clean record cut {a6.p his} hair.} {a6.does+e2 {a6.p He} has lent {a2.d the union} two of {a6.p his} staff to draft a brief.}

{a9 The governor}, who appoints three of the 10 board members who chose {a1 Castleberry}, {a9.says=e1 declined through a spokesman to discuss it}. "{a9.p She} believes in good teachers," the spokesman said.
