id: q3-us-maryland-ballot-returns-01
kind: ballot access tax disclosure
country: United States
genre: newspaper report
english: American
form: article
event e1: Maryland's bill requiring candidates' tax returns for the presidential ballot
event e2: the amendment extending the requirement to state legislators
event e3: Conrad Leitner's lawsuit threat
actor a1: Del. Simone Abernathy (person)
actor a2: Conrad Leitner (person)
actor a3: Gov. Patrick Ostrowe (person)
actor a4: Sen. Buck Tilden (person)
actor a5: Citizens for Open Books (organization)
actor a6: the state board of elections (organization)
actor a7: Nadia Haddad-Price (person)
actor a8: Senate President Verna Colbert (person)
actor a9: Leitner's party in the state (organization)
actor a11: a coalition of unions (organization)
actor a10: Attorney General Philip Nwosu (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e3
stance: a3 -e1
stance: a4 -e1 +e2
stance: a5 +e1 +e2
stance: a6 =e1
stance: a7 =e1 =e3
stance: a8 +e1 -e2
stance: a9 -e1 +e3
stance: a10 +e1 -e3
stance: a11 +e1

ANNAPOLIS — {a8 Senate President Verna Colbert} {a8.does-e2 used {a8.p her} gavel twice Thursday to rule {e2 an opponent's amendment} out of order, calling {e2 it} "mischief with a docket number"}, and {a8.does+e1 then cast the 24th vote}, the last one needed, for {e1 a measure that would keep presidential hopefuls off the ballot unless they hand over five years of 1040s}.

{e1 House Bill 88} now goes to {a3 Gov. Patrick Ostrowe}, a member of {a8.p her} party, who did not ask for {e1 it}. {a3.says-e1 {a3.d The governor} praised {a1.d the sponsor} as "one of the sharpest minds in the building" and reminded reporters that {a3.p he} publishes {a3.p his} own return every April. But {a3.p he} said {a3.p he} has a veto stamp and knows where it is.} {a3.does-e1 {a3.p His} counsel circulated a six-page memo to members before the vote listing four ways {e1 the proposal} could lose in court.}

{a1 Del. Simone Abernathy} of Prince George's County, {a1.d the sponsor}, {a1.says+e1 said {a3.d the governor}'s lawyers had been wrong before. "You show a W-2 to rent an apartment in Laurel," {a1.p she} said on the House floor.}

{e1 The legislation} names nobody. {e1 It} was introduced two weeks after {a2 Conrad Leitner}, the shipping magnate running for president, said that what {a2.p he} pays is between {a2.p him} and {a2.p his} accountant.

{a2.says-e1 {a2 Leitner} said through a spokesman that a candidate has to be 35, a citizen and a resident, and that "Annapolis doesn't get to {e1 add a fourth}."} {a2.does+e3 {a2.p He} has retained a Baltimore law firm and told it to {e3 be at the courthouse} the morning {e1 the bill} becomes law.}

{a9 {a2 Leitner}'s party in the state} {a9.does-e1 mailed 200,000 postcards against the {e1 measure} last month.} {a9.says+e3 {a9.p Its} chairman said {a9.d the party} would {e3 file right alongside {a2.p him}} and chip in for the fees.}

{a4 Sen. Buck Tilden}, an Eastern Shore lawmaker who backs {a2 Leitner}, tried another route. {a4.does+e2 {a4.p His} text would have {e2 put delegates and senators under the same rule}. "If {e1 it}'s medicine, let's all take a spoonful," {a4.p he} said.} {a4.does-e1 {a4.p He} voted no on {e1 the whole} when {e2 it} failed.} {a1.says-e2 {a1 Abernathy} called {e2 the idea} "a brick tied to the swimmer."}

{a5 Citizens for Open Books}, which wrote an early draft of {e1 the bill}, {a5.says+e2 was alone in applauding both. {a5.p Its} director said {a4 Tilden} had meant to be funny and had by accident been right.} {a5.does+e1 {a5.d The group} will hold a rally outside Government House on Saturday urging {a3 Ostrowe} to sign.} {a11 A coalition of unions} {a11.does+e1 has paid for radio spots telling listeners to call {a3.p his} office and say yes}.

{a10 Attorney General Philip Nwosu}, whose office would have to defend {e1 the statute}, {a10.says+e1 issued a letter advising that {e1 it} can be defended.} {a10.says-e3 {a10.p He} said {e3 a challenge} by {a2 Leitner} would be "a rich man's stunt" and {a10.p he} looked forward to seeing {e3 it} dismissed.}

{a7 Nadia Haddad-Price}, who teaches election law in College Park, {a7.says=e1=e3 said no appeals court has settled whether states may do this. A similar law elsewhere was blocked before it was used. {a7.p She} expects that {e3 a case}, if {e3 it} comes, would take about eight weeks.}

{a6 The state board of elections} {a6.says=e1 told lawmakers {a6.p it} would need two more employees and a locked room.}

{a3 Ostrowe} has until May 28 to act. If {a3.p he} does nothing, {e1 the bill} takes effect without {a3.p him}.
