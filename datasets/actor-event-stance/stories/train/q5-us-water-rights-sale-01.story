id: q5-us-water-rights-sale-01
kind: water rights sale
country: United States
genre: newspaper report
english: American
form: article
event e1: the sale of Cebolla Valley water rights to Castle Mesa
event e2: Ansel County's permit rule for water exports
event e3: Ridgeline's lawsuit against the county permit rule
actor a1: Ridgeline Water Partners (organization)
actor a2: Castle Mesa (organization)
actor a3: Eloy Maestas (person)
actor a4: June Halvorsen (person)
actor a5: the county commissioners (group)
actor a6: Whit Danforth (person)
actor a7: the state engineer (person)
actor a8: Tomasita Abeyta (person)
actor a9: Homebuilders (group)
stance: a1 +e1 -e2 +e3
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2 -e3
stance: a6 +e1 +e3
stance: a7 =e1 =e2
stance: a8 =e2 =e3
stance: a9 +e1

ALMA SPRINGS, Colo. - The check that {a3 Eloy Maestas} received in March was for $2.3 million, about nine times what {a3.p he} had earned from alfalfa in four decades.

{a3.does+e1 In exchange, {a3 Mr. Maestas}, 71, signed over {e1 the use of 640 acre-feet a year from the Rio Cebolla}} to {a1 Ridgeline Water Partners}, which wants to {e1 move it through a 118-mile pipe to Castle Mesa}, a suburb of Denver with 90,000 residents and a list of 14,000 houses to be built.

{a3.p He} has since been asked to leave the church choir. {a3.says+e1 "{a3.p I} don't have kids who farm. {a3.p I} have a knee and a bank," {a3.p he} said.} {a3.says-e2 "Now the courthouse says that it's {a3.p my} water unless somebody wants it."}

{a3.p He} meant {e2 an ordinance} that {a5 the county commissioners} {a5.does+e2 adopted, 3 to 0, in May}. Anyone sending water out of Ansel County must first show that no well, school district or feed store will be worse off, {a5.says-e1 a test that one commissioner cheerfully said had been drawn so that {a1 Ridgeline} could not pass it}.

{a1.d The company}, whose investors include an insurer and two university endowments, {a1.does+e1 has bought out nine farms and ordered the first mile of pipe}. {a1.does+e3-e2 {a1.p It} {e3 sued} in July}. {a6.d {a1.p Its} managing partner}, {a6 Whit Danforth}, {a6.says+e3 said the county was trying to annex a river that belongs to the people of Colorado, and that {a6.p he} would take {e3 the matter} to the state Supreme Court if {a6.p he} must.} {a6.says+e1 Asked about complaints that dry fields will blow away, {a6.p he} said that {a1.d the company} had a revegetation bond of $6 million and that most of the valley's decline took place before {a1.p it} arrived.}

{a5.does-e3 {a5.d The commissioners} have hired a Denver law firm to fight {e3 the case} at a cost, so far, of $410,000}, a third of the road budget.

{a4 June Halvorsen}, who runs cattle next door to {a3 Mr. Maestas}, {a4.says-e1 does not blame {a3.p him}, brings {a3.p him} soup and thinks {a4.p her} own place is finished if {e1 it} goes through. When one headgate closes, the neighbors have to carry the loss in the ditch, {a4.p she} said.} {a4.says+e2 "{a4.p I} used to vote against anything with the word permit in it," {a4.p she} said. "{a4.p I've} reread that one like Scripture."}

In {a2 Castle Mesa}, the council {a2.does+e1 has paid {a1 Ridgeline} a $12 million option fee} and put money for a treatment plant in {a2.p its} five-year program. {a2.says+e1 City officials said {a2.p they} regretted the strain on neighbors in the valley. Without {e1 a new source}, {a2.p they} said, the taps of existing customers would be on odd-even days by 2031.} {a2.does-e2 {a2.d The city} filed a brief siding with the plaintiff on Friday.} {a9 Homebuilders}, who have sold lots at a discount until the pipe arrives, {a9.says+e1 asked the council only why {e1 it} was taking so long}.

In water court, where a change of use must be approved separately, a referee is not expected to open the file until spring. {a7 The state engineer}, whose office will measure how much of the water was really consumed by crops, {a7.says=e1=e2 said {a7.p his} staff would count acre-feet and leave the philosophy to others. {a7.p He} noted that county rules are outside {a7.p his} jurisdiction.}

{a8 Tomasita Abeyta}, {a8.d a law professor who has written a history of such fights}, {a8.says=e2=e3 said appellate judges had upheld two local ordinances of this type since 1989 and thrown out two. {a8.p She} would not predict the outcome, {a8.p she} said, because each side has a sentence in the state Constitution that appears to end the argument.}
