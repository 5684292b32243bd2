id: o3-germany-coalition-exit-01
kind: coalition exit
country: Germany
genre: wire report
english: British
form: article
event e1: the Free Citizens' exit from the coalition in Hanover
actor a1: Holger Brinkmeier (person)
actor a2: the Free Citizens (organization)
actor a3: Anke Stellmacher (person)
actor a4: Torben Wiechers (person)
actor a5: Corinna Fassbender (person)
actor a6: Ludger Oelkers (person)
actor a7: the state employers' federation (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1

HANOVER (wire) - The government of the German state of Lower Saxony lost its majority on Sunday when {a2.does+e1 delegates of {a2.d its smaller partner} decided by 214 votes to 61 {e1 to leave}}.

{a2.does+e1 {a2 The Free Citizens} will hand back the finance and transport portfolios} on Wednesday, {a1.says+e1 {a1.d {a2.p their} chairman}, {a1 Holger Brinkmeier}, told reporters after the special congress in Celle.}

{a1.does+e1 {a1 Brinkmeier}, 47, had drafted {e1 the motion} with three district chairmen after talks on new borrowing for hospitals collapsed last week.} {a1.says+e1 "{a2.p We} signed an agreement that said no new debt before 2028. It is now page 14 against page 14," {a1.p he} said. "{a2.p We} cannot sit at a table where the paper counts for nothing."}

{a3.d Premier} {a3 Anke Stellmacher}, whose Social Union holds 58 of the 146 seats, {a3.says-e1 said in a short statement that {a2.d the party} was leaving behind four unfinished laws and a budget due in five weeks.} {a3.does-e1 {a3.p She} telephoned {a1 Brinkmeier} twice on Saturday evening to offer an independent review of the hospital figures}, according to her office.

{a1.does+e1 {a1.d The Free Citizens leader} did not take up {a3.p her} proposal.}

Not all of {a1.p his} ministers went along. {a4.d Transport minister} {a4 Torben Wiechers} {a4.does-e1 spoke and voted against {e1 the motion} and has asked {a3 Stellmacher} to keep {a4.p him} in office without a party card.} {a4.says-e1 "The motorway bridge at Leer will not be built from the opposition benches," {a4.p he} told delegates, some of whom booed.}

{a5 Corinna Fassbender}, {a5.d the party's honorary chairwoman}, {a5.says-e1 joined {a4.d the minister} in calling for another round of talks.}

From the opposition, {a6 Ludger Oelkers}, {a6.d leader of the conservative German Centre}, {a6.says+e1 said {a1 Brinkmeier} had drawn the right conclusion, two years late.} {a6.says {a6.p He} demanded that {a3.d the premier} call an election before Easter.}

{a7 The state employers' federation}, which has long criticised {a3 Stellmacher}'s spending, {a7.says-e1 urged both sides to return to negotiations and said firms needed an adopted budget before the end of December.}

The coalition was formed in November 2023 after six weeks of talks. Under the state constitution, the premier may govern with a minority as long as parliament does not elect a successor.

{a1.says+e1 {a1 Brinkmeier} said {a2.d {a1.p his} party} would vote against the supplementary budget on 9 December and "is ready for an election on any date".}
