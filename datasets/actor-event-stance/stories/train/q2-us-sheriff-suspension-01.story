id: q2-us-sheriff-suspension-01
kind: sheriff suspension
country: United States
genre: wire report
english: American
form: article
event e1: the governor's suspension of Sheriff Harlan Mize
event e2: the $9.2 million jail medical contract
event e3: moving 300 Tolomato inmates to other counties
actor a1: Governor Elise Trammell (person)
actor a2: Harlan Mize (person)
actor a3: Monique Fairley (person)
actor a4: Vantage Correctional Health (organization)
actor a5: State Senator Brent Ogletree (person)
actor a6: families of dead inmates (group)
actor a7: the Florida sheriffs' alliance (organization)
actor a8: the county commission (organization)
actor a9: Ruben Castellanos (person)
actor a10: Sheriff Joy Dunleavy (person)
actor a11: Kofi Landrum (person)
actor a12: Dev Armitage (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2 +e3
stance: a4 +e2 =e1
stance: a5 -e1 -e2
stance: a6 +e1 -e2 -e3
stance: a7 -e1 =e2
stance: a8 +e2 =e1
stance: a9 +e1 -e3
stance: a10 +e3 =e1
stance: a11 =e1
stance: a12 +e1

TALLAHASSEE, Fla. - {a2.d A Panhandle sheriff} who lost 14 prisoners in 20 months {a2.says-e1 said on Friday {a2.p he} had been {e1 removed} "by press conference" and would be back at {a2.p his} desk before the azaleas bloom.}

{a2 Harlan Mize}, a three-term Republican, {a2.does-e1 demanded a trial in the state Senate}, the only body that can overturn {e1 the order} that {a1.does+e1 {a1 Governor Elise Trammell} signed Thursday.}

{a1 Trammell}, also a Republican, {a1.says+e1 praised {a2.d the sheriff}'s 31 years of service and {a2.p his} work after two hurricanes. "None of that was any use to a 19-year-old asking for insulin," {a1.p she} said.}

{a12 Dev Armitage}, a Democrat who hopes to unseat {a1.p her} next year, {a12.says+e1 said it was the one thing {a1.p she} had done that {a12.p he} would not have to undo.}

{a1.does+e1 {a1.d The governor} appointed {a3 Monique Fairley}, {a3.d a former warden}, to run the Tolomato County office.} {a3.does+e1 {a3 Fairley} took the oath an hour later} and, {a3.says-e2 in {a3.p her} first memo, told the jail's staff that {e2 the medical contract} "cannot go on".}

{e2 That contract}, worth $9.2 million over four years, was awarded in 2023 to {a4 Vantage Correctional Health}. {a8 The county commission} {a8.does+e2 renewed {e2 it} by a vote of four to one as recently as March.} {a8.says=e1 {a8.p Its} chairman said the commission had nothing to do with {a2.d the sheriff}'s office or who sits in it.}

{a2 Mize} {a2.says+e2 told reporters {a4 Vantage} was the only bidder with a night nurse and the best decision {a2.p he} ever made.} {a4.d The company} {a4.says+e2 said {a4.p it} had answered 61,000 sick calls, and that {e2 the agreement} could be ended only for cause, which {a4.p it} said did not exist.} {a4.says=e1 On {a2.d the sheriff} {a4.p it} declined to comment.}

{a11.d The medical examiner}, Dr. {a11 Kofi Landrum}, {a11.says=e1 put nine of the 14 deaths down to natural causes, three to overdoses and two to suicide. {a11.p He} said that those words describe how a heart stops and not who should have come.}

{a6 Families of dead inmates}, who had waited outside the capitol since Monday, {a6.says+e1 embraced when {a6.p they} heard.} {a6.says-e2 "Now cancel {e2 the nurses that weren't there}," said Tawanda Gadsden, whose son Micah was found in a holding cell.} {a6.says-e3 {a6.p They} were less happy with what came next: {a3.d the acting sheriff}'s plan to {e3 bus 300 men} to five other counties while the cell blocks are repaired. Some mothers have no car, Gadsden said.}

{a3 Fairley} {a3.does+e3 has signed agreements at $68 a day a head.} {a10 Sheriff Joy Dunleavy} of neighboring Marsh County {a10.does+e3 offered 90 beds} and {a10.says=e1 said {a10.p she} counted both {a1.d the governor} and {a2 Mize} as friends and would be quiet about the rest.}

{a9.d Public defender} {a9 Ruben Castellanos}, {a9.says+e1 who had written to {a1 Trammell} three times, said it ought to have happened after the fourth death.} {a9.does-e3 But {a9.p he} went before a judge Friday to keep 112 clients where their lawyers can see them.}

{a7 The Florida sheriffs' alliance} {a7.says-e1 called {e1 the action} a dangerous shortcut. Voters hire sheriffs and voters fire them, {a7.p it} said in a statement} {a7.says=e2 that did not mention {a4 Vantage}.}

{a5 State Senator Brent Ogletree}, who chairs the committee that would hear the case, is nobody's idea of a friend of {a2 Mize}, who ran against {a5.p him} in 2018. {a5.says-e2 {a5.p He} has asked auditors how {e2 the deal} came to have one bidder.} {a5.says-e1 "{a5.p I} think {a2.p he}'s a poor sheriff," {a5 Ogletree} said. "Being a poor sheriff isn't malfeasance, and {a5.p I} don't intend to tell {a5.p my} grandchildren {a5.p I} pretended it was."}

Governors in Florida have set aside 31 elected officials in ten years. The Senate has reinstated two.
