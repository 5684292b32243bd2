id: q3-us-running-mate-vetting-01
kind: running mate vetting
country: United States
genre: newspaper report
english: American
form: article
event e1: Sen. Grady Holcomb's selection as Whitlatch's running mate
event e2: calls to release Holcomb's farm loan records
actor a1: Sen. Grady Holcomb (person)
actor a2: Gov. Elaine Whitlatch (person)
actor a3: Desiree Fontenot (person)
actor a4: Rep. Marcus Tilghman (person)
actor a5: the United Packing and Food Workers (organization)
actor a6: Open Ledger (organization)
actor a7: a person close to the search (person)
actor a8: Leon Abramowitz (person)
actor a9: Carol Holcomb (person)
actor a10: Trip Sandoval (person)
actor a11: farm-state senators (group)
stance: a1 +e1 -e2
stance: a2 =e1
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 -e1 +e2
stance: a6 =e1 +e2
stance: a7 +e1
stance: a8 =e1
stance: a9 -e2
stance: a10 +e2
stance: a11 +e1

The lawyers went into {a1.d the senator}'s basement on a Thursday and came out with eleven boxes.

{a1 Sen. Grady Holcomb} {a1.does+e1 had unlocked the door for them {a1.p himself}}, {a1.p his} staff said. Seventy-two hours later {a1.p he} was in front of a bank of cameras in Des Moines, explaining why the public would not be seeing what was in box seven.

{a1.says-e2 “Those papers belong to {a1.p my} brothers as much as to {a1.p me}, and {a1.p I}'m not going to {e2 spread their mortgages on the sidewalk} for anybody,” {a1 Holcomb} said. The bank, {a1.p he} added, was repaid in full and ahead of time.}

{a2 Gov. Elaine Whitlatch}, who will claim {a2.p her} party's presidential nomination next month, has a list of four. {a2.says=e1 {a2.p She} would say only that {a2.p she} has known {a1 Holcomb} for 15 years, that {a1.p he} makes good chili, and that {a2.p she} will make up {a2.p her} mind when {a2.p she} is ready.}

Others are less shy. {a7 A person close to the search}, who asked not to be named in discussing private meetings, {a7.says+e1 said no one else on the list gave the party a chance in three states at once. “You put {e1 Grady on that stage} and Iowa's a race again,” {a7.d the person} said.}

{a11 Farm-state senators} {a11.does+e1 have been calling the governor's mansion in pairs, by prearranged schedule, to make the same argument}. {a3 Desiree Fontenot}, who chairs the state party in Louisiana, {a3.says+e1 told a radio host that {a1 Holcomb} is the only one on the list {a3.p her} uncle ever put a sign up for.} {a3.says-e2 The uproar over {e2 the loan file}, {a3.p she} said, was “something to fill a slow July.”}

The loan in question, $2.3 million at 1 percent below the going rate, came from a bank whose chairman {a1 Holcomb} later recommended for a federal advisory board.

{a6 Open Ledger}, {a6.d a watchdog group}, {a6.does+e2 has asked {a1.d the senator} in three letters to {e2 publish the terms}}. {a6.says=e1 {a6.p It} says {a6.p it} has no view on whether {a1.p he} belongs on the ticket and sent the same questionnaire to all four prospects.}

{a5 The United Packing and Food Workers} {a5.says-e1 do have a view. {a5.p Their} president said {a5.p her} members spent two winters on a picket line in {a1 Holcomb}'s home county without once seeing {a1.p his} truck, and {a5.p they}'d knock on doors for any of the other three.} {a5.does+e2 {a5.p The union} signed on to {a6.d the group}'s {e2 latest letter} on Monday.}

{a4 Rep. Marcus Tilghman}, {a4.p himself} once a finalist for the job, called {a1 Holcomb} “a friend and a heck of a legislator.” {a4.says-e1 {a4.p He} went on to say that a nominee who is winning on ethics shouldn't be asked to spend October on {a1.d {a2.p her} partner}'s bookkeeping.}

On the other side, {a10 Trip Sandoval}, a spokesman for the rival campaign, {a10.does+e2 has sent reporters {e2 a countdown clock} every morning showing the hours since the {e2 records} were first requested, with a form letter for demanding them.}

{a1.d The senator}'s wife, {a9 Carol Holcomb}, {a9.says-e2 said on the couple's porch that if it were up to {a9.p her}, reporters could “wait till the cows vote.”}

{a8 Leon Abramowitz}, who has written a history of the vice presidency, {a8.says=e1 said nominees have dropped a front-runner over less and kept one over more. {a8.p He} doubted that {e1 it} would change many votes.}
