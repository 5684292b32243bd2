id: q6-us-museum-deaccession-01
kind: museum deaccession
country: United States
genre: local paper
english: American
form: article
event e1: the auction of the Tillinghast Museum's "Salt Marsh, Evening"
event e2: the attorney general's lawsuit against the Tillinghast Museum
event e3: the museum league's sanctions on the Tillinghast
actor a1: Tillinghast Museum (organization)
actor a2: Eleanor Voss (person)
actor a3: Attorney General Miguel Santoro (person)
actor a4: the Museum Directors' League (organization)
actor a5: Kemper & Rhodes (organization)
actor a6: Judge Alan Feingold (person)
actor a7: Friends of the Tillinghast (organization)
actor a8: Mayor Joan Ferreira (person)
actor a9: Bradley Winslow Tillinghast (person)
actor a10: Hyun-woo Seo (person)
stance: a1 +e1 -e2 -e3
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e3
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1 +e2
stance: a8 +e1 -e2
stance: a9 +e1 -e3
stance: a10 =e1 =e3

WEST HADLEY -- The lot number is 22, the estimate is $30 million to $40 million, and as of 4 p.m. Thursday nobody could say if the hammer would fall.

{a6.d A Superior Court judge} {a6.does-e1 told {a1 Tillinghast Museum} to keep {a1.p its} best-known picture out of {e1 next week's New York sale} for at least 10 days}, hours after {a3.d the state's attorney general} {a3.does+e2 {e2 went to court}}.

"Salt Marsh, Evening," painted in 1887 by Josiah Crewe, has hung over the stairs since 1931. {a2 Eleanor Voss}, {a2.d the museum's director}, {a2.says+e1 said {a1.d the institution} had run a deficit in nine of ten years, lost a wing to mold and would be closed by Labor Day without {e1 the money}.} {a2.says "{a2.p I} have stood in front of that painting more mornings than anyone alive," {a2.p she} said.}

{a3 Attorney General Miguel Santoro} {a3.says-e1 said the 1931 will gave the canvas to "the people of West Hadley forever" and that forever had a meaning.} {a3.says+e2 {a3.p His} {e2 suit} asks for a trustee to be put in over the board.}

{a1.d The museum} {a1.does-e2 hired a Boston firm to fight {e2 it}}, and {a1.says-e2 said in a statement that prosecutors ought to worry about opioids.} {a1.says+e1 The will allowed trustees to act "as necessity requires," {a1.p it} said.}

{a5 Kemper & Rhodes}, the auction house, {a5.does+e1 has guaranteed {a1.d the museum} $27 million whatever the bidding} and {a5.does+e1 sent the painting on tour to Hong Kong and Doha in April}. {a5.p It} declined to comment on a pending case.

{a6 Judge Alan Feingold} {a6.says wrote that {a6.p he} was deciding nothing about the will.} {a6.says-e1 A picture once sold could not be unsold, while a bill could be paid late, {a6.p he} said.}

{a4 The Museum Directors' League} {a4.does+e3 last month {e3 barred {a4.p its} 240 members from lending works to the Tillinghast}}. {a4.says-e1 Art is not a checking account, {a4.p it} said, though {a4.p it} spoke warmly of {a2 Voss} and recognized "years of devoted service."} {a1.d The museum} {a1.does-e3 resigned from {a4.d the league} the next morning}.

{a7 Friends of the Tillinghast}, whose 900 members stuff envelopes and run the gift shop, {a7.does-e1+e2 stopped work on May 1 and is paying for an expert witness on {a3 Santoro}'s side}. {a7.says-e1 "You don't burn the piano to heat the hall," said {a7.p its} chairwoman.}

{a8 Mayor Joan Ferreira} {a8.says+e1 said the town had offered all it had, which was free snow plowing. {a8.p She} wished {e1 it} could be some other painting. But a museum with one picture fewer was better than a shuttered one on Main Street, {a8.p she} said.} {a8.says-e2 {a8.p She} asked {a3 Santoro} to withdraw, in a letter that began by thanking {a3.p him} for the new courthouse.}

{a9 Bradley Winslow Tillinghast}, {a9.d the founder's great-grandson}, who lives in Oregon, {a9.does+e1 filed an affidavit saying the family had no objection}. {a9.says-e3 {a9.p He} described {e3 the lending ban} as a club turning on {a4.p its} poorest member.}

{a10 Hyun-woo Seo}, {a10.d who writes a newsletter on the art market}, {a10.says=e1=e3 said 30 American museums had sold works to cover running costs in the last 15 years. Loans dried up for a while in most cases and then came back, {a10.p he} said, and prices did not seem to suffer from the fuss. No Crewe of this size has been offered since 1974, so {a10.p he} gave no forecast.}

The next hearing is June 3.
