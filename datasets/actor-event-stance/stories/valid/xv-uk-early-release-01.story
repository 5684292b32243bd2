id: xv-uk-early-release-01
kind: prisoner release
country: United Kingdom
genre: wire report
english: British
form: article
event e1: the early release of prisoners in England and Wales
actor a1: Harriet Colquhoun-Bray (person)
actor a2: Miles Trantham (person)
actor a3: the Prison Staff Federation (organization)
actor a4: Leanne Struthers (person)
actor a5: Voices of Victims (organization)
actor a6: Alastair Penfold-Rees (person)
actor a7: the Association of Probation Workers (organization)
actor a8: Jermaine Addy (person)
actor a9: Constance Wedderburn (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

More than 1,900 prisoners will be {e1 let out early} across England and Wales on Tuesday in an attempt to stop jails running out of space within weeks.

Inmates serving between one and four years will become eligible for release after 40% of their sentence rather than half. Those convicted of sexual or serious violent offences are excluded.

The justice secretary, {a1 Harriet Colquhoun-Bray}, {a1.says+e1 defended {e1 the move} on Sunday, saying the alternative was "police cells full by Friday and burglars sent home from court"}.

"{a1.says+e1 Nobody goes into politics to open prison gates," {a1.p she} told the BBC. "But {a1.p I} signed the order because {e1 it} was right, and because leaving {e1 it} for another month would have been dangerous."}

There were 88,300 people in custody on Friday, about 600 short of the maximum.

{a2 Miles Trantham}, {a2.d the shadow justice minister}, {a2.says-e1 accused {a1.p her} of gambling with public safety}. {a2.says-e1 “{e1 This} should not be happening. {a1.p She} could deport 10,000 foreign offenders and {a1.p she} prefers to send criminals back to the streets where they did their worst,” {a2.p he} said.}

But {e1 the scheme} has support on the landings. {a3.says+e1 {a3 The Prison Staff Federation} said assaults on officers had risen by a quarter in a year because two men were being held in cells built for one. “{a3.p We} have been asking for {e1 this} since the spring of last year. {e1 It} will save lives, including {a3.p our} members' lives,” {a3.p it} said.}

{a7 The Association of Probation Workers}, whose members will supervise those set free, {a7.says-e1 called for {e1 the releases} to be halted}. {a7.says-e1 {a7.p It} said {a7.p its} members had been given three weeks to prepare housing for people some of whom they had never met, and that {e1 the programme} was “setting up men to fail”.}

For {a4 Leanne Struthers}, from Rotherham, the letter came on a Thursday. {a4.p Her} former partner, jailed for three years for harassment and criminal damage, will leave prison five months before the date {a4.p she} had been given in court.

“{a4.says-e1 {a4.p I} cried and then {a4.p I} changed the locks,” {a4.p she} said. “A judge looked at everything and picked a number. What gives anyone the right to pick another?”}

{a5 Voices of Victims}, {a5.d a campaign group}, {a5.says-e1 said {a5.p it} had been contacted by 140 people in the same position and urged {a1.d the minister} to think again}.

{a8 Jermaine Addy}, 29, will be collected from Leicester prison by {a8.p his} sister on Tuesday morning, 11 weeks sooner than {a8.p he} expected. {a8.says+e1 “There's a warehouse job if {a8.p I} start on Monday. With the old date {a8.p I} lose it,” {a8.p he} said by telephone. “So yes, {a8.p I'm} glad of {e1 it}.”}

The chief inspector of prisons, {a6 Alastair Penfold-Rees}, {a6.says=e1 said {a6.p he} would not comment on government policy but that {a6.p his} staff would look at how the first releases were handled and report in the autumn}.

{a9 Constance Wedderburn}, {a9.d a criminologist at the University of Kent}, {a9.says=e1 said research on earlier schemes, in 2007 and 2020, found little difference in reoffending between those let out early and those who served longer. “That cuts both ways,” {a9.p she} said. “It doesn't make the public less safe in the long run, and it doesn't make anyone better.”}
