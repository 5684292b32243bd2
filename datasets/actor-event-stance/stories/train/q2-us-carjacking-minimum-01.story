id: q2-us-carjacking-minimum-01
kind: mandatory minimum sentence
country: United States
genre: wire report
english: American
form: article
event e1: a 10-year mandatory minimum for armed carjacking
event e2: Senator Ferraro's exemption for defendants under 20
event e3: Governor Whitlow's veto of the carjacking bill
actor a1: Delegate Marcus Shepperd (person)
actor a2: Senator Gina Ferraro (person)
actor a3: Governor Anne Whitlow (person)
actor a4: State’s Attorney Cole Brannigan (person)
actor a5: the public defenders’ office (organization)
actor a6: the conference of circuit judges (organization)
actor a7: Kendra Bascombe (person)
actor a8: the police chiefs’ association (organization)
actor a9: House Republicans (group)
actor a10: legislative budget analysts (group)
actor a11: Second Hearing (organization)
stance: a1 +e1 -e3 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e3
stance: a4 +e1 -e3
stance: a5 -e1 =e3
stance: a6 =e1 +e2
stance: a7 +e1 +e2 -e3
stance: a8 +e1 -e2
stance: a9 +e1 -e2 -e3
stance: a10 =e1 =e2
stance: a11 -e1 -e2 +e3

ANNAPOLIS, Md. - For the first time in {a3.p her} term {a3 Governor Anne Whitlow} {a3.does-e1+e3 has {e3 sent a crime bill back} without {a3.p her} name on {e1 it},} and the Democrats who wrote {e1 it} are counting heads to pass {e1 it} anyway.

{e1 The bill} would require at least a decade in prison for anyone who takes an occupied car at gunpoint. {e1 It} cleared the House 98-39 and the Senate 31-16 last month. Three-fifths of each chamber are needed to override {a3.p her}.

{a3.says-e1 “The man who did this to the Bascombe family got 22 years under the law we have,” {a3 Whitlow} wrote to the speaker.} {a3.says-e1 {a3.p She} said {a3.p she} had promised voters fewer one-size-fits-all sentences and that {a1.d the sponsor}, “a friend and an honest legislator,” had promised the same.}

{a1.d That friend}, {a1 Delegate Marcus Shepperd} of Prince George’s County, {a1.does-e3 filed the override motion at 9 a.m. Monday.} {a1.says+e1 {a1.p He} conceded that {a1.p he} used to argue the other side. “Then {a1.p my} district had 412 of these in a year,” {a1.p he} said.}

{a7 Kendra Bascombe}, whose husband Terrell was shot at a gas station in Bowie, {a7.does+e1 testified twice for {e1 the measure}.} {a7.says-e3 {a7.p She} said Monday that {a3.d the governor} had telephoned, and cried with {a7.p her}, and was wrong.}

What the House will now vote on is not quite what {a1 Shepperd} drew up. The Senate added a clause, written by {a2 Senator Gina Ferraro}, a former juvenile judge, that {e2 lets courts depart from the floor} when the defendant has not turned 20. {a2.does+e1 {a2 Ferraro} has co-sponsored {e1 the bill} from its first draft} and {a2.says+e2 said {e2 the exception} covers one case in four.}

{a1 Shepperd} {a1.does-e2 voted against {e2 it} when the text came back} and {a1.says-e2 said {a1.p he} would try to have {e2 it} repealed next year.} {a7 Bascombe} {a7.says+e2 does not mind: the boy who drove the second car was 16, {a7.p she} said, and ought to come home someday.}

{a8 The police chiefs’ association} {a8.says+e1 applauded the penalty as the first thing to frighten crews in a generation} but {a8.says-e2 described {e2 the carve-out} as a recruiting poster for teenagers.} {a9 House Republicans} {a9.does-e2 tried to strip {e2 it} in April and lost by 11 votes.} {a9.does+e1-e3 All 36 of {a9.p them} are expected to stand with {a1 Shepperd} this week.}

{a4 State’s Attorney Cole Brannigan}, a Democrat from the Eastern Shore, {a4.says+e1 said plea talks go nowhere without a number at the bottom.} {a4.says-e3 {a4.p He} suggested that {a3.d the governor}’s pen would be explained to the next victim by somebody other than {a3.d the governor}.}

{a5 The public defenders’ office} {a5.says-e1 told a committee in February that {a5.p its} clients already serve nine years and two months on average. {a5.p It} called {e1 the proposal} “a press release with handcuffs.”} {a5.says=e3 Asked about {e3 the veto}, {a5.p it} said {a5.p it} does not comment on dealings between branches of government.}

For {a11 Second Hearing}, a group of former prisoners, {e2 the youth clause} is no consolation. {a11.says-e2 {a11.p It} says the words “may depart” have let nobody out in the two states that use them and only help wavering senators to sleep.} {a11.does-e1 {a11.p It} held a vigil against {e1 the floor} every night in March}, and {a11.does+e3 on Friday delivered 500 yellow roses to {a3.d the governor}’s mansion.}

{a6 The conference of circuit judges}, {a6.says=e1 which never speaks about the level of punishment, did not speak about this one.} {a6.says+e2 In a letter {a6.p it} did ask lawmakers to keep {e2 {a2 Ferraro}’s language}, because a judge who can see the defendant should be allowed to look.}

{a10 Legislative budget analysts} {a10.says=e1 expect 190 more beds to be occupied by 2034, at $46,000 apiece.} {a10.says=e2 With {e2 the under-20 provision} the figure is 141, {a10.p they} wrote.}
