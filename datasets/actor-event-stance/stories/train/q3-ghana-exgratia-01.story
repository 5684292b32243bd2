id: q3-ghana-exgratia-01
kind: officials' end-of-service payments
country: Ghana
genre: newspaper report
english: African
form: article
event e1: abolishing the ex gratia payments to office-holders
event e2: the Speaker's decision to halt debate on the bill
event e3: the Kwakye committee's proposal to halve the payments
actor a1: Eunice Adomako-Sarpong (person)
actor a2: Speaker Fuseini Abudulai (person)
actor a3: Majority Leader Kofi Ansah-Bediako (person)
actor a4: Enough Chop Ghana (organization)
actor a5: former MPs (group)
actor a6: the Trades Union Federation (organization)
actor a7: Justice Ebenezer Kwakye (person)
actor a8: Dr Selasi Agbenu (person)
actor a9: the Catholic bishops (group)
actor a10: the presidency (organization)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2
stance: a3 -e1 +e3
stance: a4 +e1 -e2
stance: a5 -e1 -e3
stance: a6 +e1 +e3
stance: a7 -e1 +e3
stance: a8 =e1 =e2
stance: a9 -e2
stance: a10 =e1 +e3

MP to take Speaker to court over gratuity bill

{a1.d A first-term Member of Parliament} is to ask the Supreme Court to order {a2.d the Speaker} to resume a debate that {a2.p he} {a2.does+e2 {e2 stopped after eleven minutes} on Tuesday.}

{a1 Eunice Adomako-Sarpong}, who sits for Nsuta North, had just moved the second reading of a bill under which MPs, ministers and council members would {e1 go home at the end of their term with nothing but their pension}. At present each MP receives a sum equal to about half of everything he or she earned in four years.

{a2 Speaker Fuseini Abudulai} {a2.does+e2 upheld a point of order that only the President may propose a change affecting the Consolidated Fund.} {a2.says-e1 {a2.p He} congratulated {a1.d the honourable member} on {a1.p her} research and remarked that "{a2.p we} cannot ask the people's servants to retire into the people's pity".}

{a1.says-e2 "If stopping a payment is a charge on public money, then {a1.p my} not buying a car is an expense," {a1 Ms Adomako-Sarpong} told reporters at the forecourt.} {a1.does+e1 {a1.p She} has signed away {a1.p her} own gratuity, put at GHS 412,000, to a clinic in {a1.p her} constituency.}

{a3 Majority Leader Kofi Ansah-Bediako} {a3.says-e1 said {a1.d the newcomer} would sing another tune when {a1.p her} constituents came for school fees and funeral donations. Without {e1 the money}, {a3.p he} warned, Parliament would be left to traders and to thieves.} {a3.says+e3 {a3.p He} pointed instead to the report of a committee under {a7 Justice Ebenezer Kwakye}, which advised in March that {e3 the sum be cut by 50 per cent}, and said {a3.p his} side of the House would vote for that "this afternoon if it were laid".}

{a7 Mr Kwakye}, a retired Supreme Court judge, said {a7.p his} committee had gone through the accounts of nine countries. {a7.says-e1 {e1 Paying nothing at all} sounded brave, {a7.p he} said, but it had led Malawian legislators to vote themselves fuel coupons.} {a7.says+e3 "{e3 Half}, taxed and published, is what a serious country would do."}

{a1.says-e3 That found no favour with {a1 Ms Adomako-Sarpong}, who said {a1.p she} had been sent to the House to close a tap and not to {e3 turn it down}.}

{a5 Former MPs}, some of whom are still waiting for arrears from two Parliaments ago, {a5.says-e1 called {a1.p her} bill a slander on people who had buried half their districts at their own cost.} {a5.does-e3 {a5.p Their} association has already sent a lawyer to challenge {e3 the committee's figure}.}

{a6 The Trades Union Federation} {a6.says+e1 said a cocoa carrier got no envelope after four years and {a6.p it} saw no reason why a minister should.} {a6.says+e3 {a6.p It} would accept {e3 the judge's 50 per cent} as a beginning, {a6.p its} secretary-general said.}

Outside the gates some two hundred members of {a4 Enough Chop Ghana} {a4.does+e1 beat empty milk tins until the police moved {a4.p them} across the road.} {a4.says-e2 {a4.p Its} convener said {a2 Mr Abudulai} had {e2 used the rule book as a blanket}.}

{a9 The Catholic bishops}, meeting at Cape Coast, {a9.says-e2 regretted that {e2 a lawful discussion had been cut off}. On the size of anybody's gratuity, the communique says, good Christians may differ.}

{a10 The presidency} {a10.does+e3 has asked the finance ministry to cost {e3 the Kwakye proposal} for the mid-year budget and to prepare the regulations.} {a10.says=e1 {a10.p It} had no comment on the private member's {e1 bill}, a statement said.}

{a8 Dr Selasi Agbenu}, who lectures in constitutional law, {a8.says=e1=e2 said Speakers had both allowed and {e2 refused} such bills since 1993. A judgment could take until after the recess. The {e1 measure} itself would need the votes of 138 members, {a8.p he} said, and about forty have spoken in favour.}
