id: n6-us-executive-order-grants-01
kind: executive order
country: United States
genre: wire report
english: American
form: article
event e1: the executive order freezing research grants to Alder University
event e2: Alder University's settlement offer to the White House
actor a1: the White House (organization)
actor a2: Alder University (organization)
actor a3: Constance Rhee (person)
actor a4: Attorney General Noah Beckwith (person)
actor a5: the faculty senate (organization)
actor a6: Rep. Dana Struthers (person)
actor a7: Gene Pomeroy (person)
actor a8: Sen. Luke Ahearn (person)
actor a9: Helen Vasquez-Orr (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2
stance: a5 -e1 -e2
stance: a6 +e1 -e2
stance: a7 -e1 +e2
stance: a8 +e1
stance: a9 =e1 =e2

BOSTON - {a4.does-e1 {a4.d The Massachusetts attorney general} sued on Wednesday to restore $612 million in federal research money that {e1 was suspended} in March}, even as {a2.does+e2 {a2.d the school} that lost it tries to {e2 reach terms with Washington}}.

{a4 Attorney General Noah Beckwith} {a4.says-e1 said {e1 the order} punishes laboratories for what students did on a lawn.} {a4.says-e2 {a4.p He} said {a4.p he} had not been consulted about {e2 {a2.d the university's} proposal} and that nobody should have to pay to get back money already awarded.}

{a2 Alder University} {a2.does-e1 laid out {a2.p its} objections to {e1 the freeze} in a 22-page memo in April}. {a2.does+e2 Last week {a2.p it} {e2 put forward $45 million} for job training over six years and a new discipline code, in return for the release of the funds}.

{a3.d {a2.p Its} president}, {a3 Constance Rhee}, {a3.says+e2 defended {e2 the move} in an e-mail to alumni.} {a3.says-e1 {a3.p She} wrote that {e1 the suspension} was without basis in law and that 214 people had already been let go from cancer trials.} {a3.says+e2 "A lawsuit takes until 2028. {a3.p We} do not have that long," {a3.p she} added.}

{a1 The White House} {a1.says+e1=e2 said {a1.p it} was studying {e2 the terms} and that {e1 the funding hold} would remain in force until {a1.d the administration} was satisfied that Jewish students were safe.}

{a6 Rep. Dana Struthers}, whose committee held the hearings last fall, {a6.says-e2 dismissed {e2 the sum} as less than a year's interest on the endowment.} {a6.says+e1 {a6.p She} said nothing at {a2.d the school} had changed until {e1 the money stopped}.}

{a8 Sen. Luke Ahearn}, who has clashed with {a6 Struthers} over the farm bill, {a8.says+e1 echoed {a6.d the congresswoman} on that point, telling a radio host that taxpayers were under no obligation to keep writing checks.}

{a5 The faculty senate} {a5.does-e2 voted 61-14 on Monday to censure {a3 Rhee} for {e2 the approach}}. {a5.says-e1 The same resolution calls on {a1.d the administration} to {e1 release the grants} at once.}

{a7 Gene Pomeroy}, whose lab works on childhood leukemia, {a7.says+e2 was among the 14. {a7.p He} told colleagues that people with tenure should be careful about holding out.} {a7.says-e1 {a7.p His} own group has lost two of three grants over {e1 something} {a7.p he} called lawless.}

The dispute dates from a campus encampment in the spring of last year that ended with 63 arrests.

{a9 Helen Vasquez-Orr}, {a9.d a higher education consultant} and former federal official, {a9.says=e1=e2 said courts had split so far on {e1 orders of this type}. Three other schools have {e2 settled} and two have sued, {a9.p she} said, and it is too early to tell who has done better.}
