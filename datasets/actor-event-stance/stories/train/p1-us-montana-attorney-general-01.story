id: p1-us-montana-attorney-general-01
kind: attorney general's powers
country: United States
genre: newspaper report
english: American
form: article
event e1: the bill stripping Montana's attorney general of consumer fraud cases
event e2: the hail insurance lawsuit
actor a1: Attorney General Lucille Tandberg (person)
actor a2: Gov. Rex Amundsen (person)
actor a3: Sen. Clay Rademacher (person)
actor a4: Bighorn Mutual (organization)
actor a5: Minority Leader Nadine Spotted Elk (person)
actor a6: the Hi-Line Grain Growers (organization)
actor a7: Dan Oberholtzer (person)
actor a8: the Montana Commerce Council (organization)
actor a9: Monica Reyes-Hale (person)
actor a11: two retired bank examiners (group)
actor a10: the governor's spokesman (person)
stance: a1 -e1 +e2
stance: a2 +e1 =e2
stance: a3 +e1 -e2
stance: a4 =e1 -e2
stance: a5 -e1 +e2
stance: a6 +e2
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1
stance: a10 =e2
stance: a11 +e1

{a2.d Governor} to Sign {e1 Bill Moving Fraud Unit}

HELENA, Mont. — {a2 Gov. Rex Amundsen} {a2.does+e1 has scheduled a signing ceremony for Friday} for {e1 legislation} that takes 22 lawyers and investigators away from {a1.d the state's top prosecutor} and places them under a director {a2.p he} will name.

{e1 House Bill 390} passed the Senate 28-22. {e1 It} takes effect July 1, in the middle of the largest case the unit has brought in a decade.

In {e2 that case}, {a1 Attorney General Lucille Tandberg} {a1.does+e2 is seeking $86 million from three companies} that {a1.p she} says sold wheat farmers hail policies and then paid claims on acreage as it looked in March.

{a1.says-e1 "They couldn't win it in front of a jury, so they changed who picks the lawyer," {a1 Tandberg} said Tuesday.} {a1.does-e1 {a1.p She} has asked the state supreme court for an order keeping the staff where it is.}

{a3.d The bill's sponsor}, {a3 Sen. Clay Rademacher}, {a3.says+e1 denied that {e1 it} had anything to do with any one suit. {a3.p He} first introduced {e1 the idea} in 2017, {a3.p he} noted, when another party held the office.} {a3.says-e2 On the Senate floor, though, {a3.p he} referred to {e2 the hail litigation} as a fishing trip with a taxpayer-funded boat.}

The lead defendant, {a4 Bighorn Mutual}, {a4.does-e2 has twice moved to have {e2 the complaint} thrown out}. {a4.says=e1 A company lawyer said {a4.p it} did not lobby on {e1 the measure}, had not been asked to and would deal with whichever official signed the next letter.}

{a5 Minority Leader Nadine Spotted Elk} {a5.does-e1 offered nine amendments, including one delaying the transfer to 2040}. All failed. {a5.says+e2 {a5.p She} said farmers on the Fort Belknap side of {a5.p her} district had waited three seasons for somebody to take their file out of the drawer, and {a1 Tandberg} had.}

{a7 Dan Oberholtzer}, who held {a1 Tandberg}'s job for eight years as a member of {a2 Amundsen}'s party, {a7.says-e1 called {a3 Rademacher} "the hardest-working man in that building." Then {a7.p he} read aloud from the state constitution for four minutes. "{a7.p I} can't find the part where the governor gets to hire the referee," {a7.p he} said.}

{a8 The Montana Commerce Council}, which {a8.does+e1 listed {e1 the bill} as a key vote for {a8.p its} annual scorecard}, {a8.says+e1 warned that without {e1 it} banks would keep getting three different answers from three different offices.} {a11 Two retired bank examiners} {a11.does+e1 testified for {e1 it} in committee}.

{a6 The Hi-Line Grain Growers}, with 1,900 members, {a6.does+e2 voted last month to put $50,000 toward expert witnesses for {e2 the state's case}}. {a6.says The group's board is split over where the unit should sit and took no vote on it.}

{a2 Amundsen} {a2.says+e1 said citizens should be able to hold one person accountable for consumer protection, and that the person should be {a2.p him}.} {a2.says=e2 Asked whether {e2 the insurers} would still face trial, {a2.p he} said {a2.p he} had not read the pleadings and the new director would decide.}

{a10.d The governor's spokesman} {a10.says=e2 later said in an email that all deadlines in {e2 the case} remained on the calendar.}

{a9 Monica Reyes-Hale}, who teaches state constitutional law in Missoula, {a9.says=e1 said courts in five states have considered comparable statutes. Two were struck down and three survived, {a9.p she} said, largely on differences in wording.}

{e2 The hail insurance lawsuit} is set for trial Sept. 9.
