id: q7-us-spam-preemption-01
kind: spam law pre-emption
country: United States
genre: business page
english: American
form: article
event e1: the House bill to override state anti-spam laws
event e2: Washington state's lawsuit against mailer Brightfunnel
event e3: Rep. Ochs' amendment to let residents sue
actor a1: Rep. Gwen Pruszynski (person)
actor a2: Rep. Leonard Ochs (person)
actor a3: Brightfunnel (organization)
actor a4: state attorneys general (group)
actor a5: Attorney General Miles Okonjo (person)
actor a6: the National Catalog Council (organization)
actor a7: Inbox Rights (organization)
actor a8: the federal trade regulator (organization)
actor a9: Rep. Joanne Bauer (person)
actor a10: internet providers (group)
stance: a1 +e1 -e3
stance: a2 -e1 +e3
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1 =e2 -e3
stance: a7 -e1 +e2 +e3
stance: a8 =e1
stance: a9 +e1 +e3
stance: a10 +e1 +e2

One rule for junk mail clears House panel

WASHINGTON — A House subcommittee voted 18-11 Wednesday to {e1 wipe out the 37 state statutes on unsolicited email and put a single federal one in their place}.

{a1 Rep. Gwen Pruszynski}, {a1.d the lawmaker from Wisconsin} {a1.does+e1 who wrote {e1 the measure}}, {a1.says+e1 said a garden center in Eau Claire with 4,000 customers on its list should not have to hire a lawyer to wish them a happy spring. {a1.p She} took issue with a claim that {a1.p her} text legalizes spam: Forged headers would remain a crime, and every message would still need a way out.}

{e1 It} does not ask senders to get permission first, as Washington state and six others do. {a5.says-e1 "{e1 It} replaces {a5.p our} lock with a sign that says please knock," said the state's {a5 Attorney General Miles Okonjo}.} 

{a5 Okonjo}'s office is in the middle of the biggest case so far under such a law. {a5.does+e2 In May {a5.p he} {e2 took {a3 Brightfunnel}, a Nevada mailing house, to court in Spokane} over 81 million messages with subject lines such as "Your order is delayed"} when there was no order. {a5.p He} is asking for $90 million.

{a3.d The company} {a3.says-e2 says the lines were written by clients and tested by a vendor, and that every recipient had at some point ticked a box. {a3.p Its} lawyers have moved to dismiss.} {a3.does+e1 Lobbying records show {a3.p it} hired two firms to push {e1 the federal bill} the week after {a3.p it} was served.}

Forty-one {a4 state attorneys general}, 19 of {a4.p them} from the majority party, {a4.does-e1 sent a letter to the panel urging the members to leave the statutes alone.} {a4.does+e2 Sixteen of {a4.p them} filed a brief on Spokane's behalf.}

{a6 The National Catalog Council}, which speaks for 1,200 merchants, {a6.does+e1 ran full-page ads in Capitol Hill newspapers under the words "One Country, One Rule."} {a6.says=e2 {a6.p Its} counsel would say of {e2 the {a3 Brightfunnel} matter} only that the mailer is not a member.}

The closest moment came on {e3 an amendment} by {a2 Rep. Leonard Ochs} of Oregon. {e3 It} would have kept federal rules but let anyone who receives forbidden mail {e3 go to small-claims court for $500 a message}. {a2.says+e3 "Agencies get tired. Grandmothers don't," {a2.p he} said.}

{e3 It} failed, 15-14. {a1 Pruszynski} {a1.says-e3 said {a1.p she} shared {a2.p his} affection for grandmothers, not for the lawyers who would find them.} {a6.d The council} {a6.does-e3 had let members know that a yes would count against them in {a6.p its} ratings.} {a9 Rep. Joanne Bauer}, from Maine, {a9.does+e3 crossed the aisle for {a2 Ochs}} and then {a9.does+e1 voted with {a9.p her} party to report the bill}; {a9.says+e1 half of a good thing by summer, {a9.p she} said, was better than all of it never.} {a2 Ochs} {a2.does-e1 did not.}

{a7 Inbox Rights}, a consumer group, {a7.says+e3 thanked {a2 Ochs} and {a9 Bauer} by name} and {a7.says-e1 began a telephone drive to have {e1 the rest} "returned to sender" by the full committee.} {a7.does+e2 {a7.d The group} has supplied the Spokane court with 212 volunteers' mailboxes.}

{a10 Internet providers}, which say that two of every three messages {a10.p they} carry are unwanted, might have been expected to line up with the states. {a10.does+e2 Four of the largest are giving {a5 Okonjo} {a10.p their} server logs.} {a10.says+e1 But {a10.p their} trade group told members Wednesday that 37 definitions of a forged header had been 36 too many and asked that the House act before the recess, though the fines were "a rounding error."}

{a8 The federal trade regulator}, which would do the enforcing, has 22 people for the job. {a8.says=e1 {a8.p Its} staff testified that {a8.p they} took no position, and that a complaint takes 14 months.}
