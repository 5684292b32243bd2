id: q7-us-magnet-recall-01
kind: toy recall
country: United States
genre: newspaper report
english: American
form: article
event e1: the mandatory recall of Snapdot magnet sets
event e2: Larkspur Toys' lawsuit against the safety commission
actor a1: the product safety commission (organization)
actor a2: Larkspur Toys (organization)
actor a3: Gideon Amory (person)
actor a4: Commissioner Lorna Tillotson (person)
actor a5: Judge Benicio Arroyo (person)
actor a6: a society of children's stomach doctors (organization)
actor a7: Kayla Brandvold (person)
actor a8: an independent toy sellers' group (organization)
actor a9: Sen. Marcus Fairweather (person)
actor a10: Helen Yoshimura (person)
actor a11: big-box chains (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 -e2
stance: a6 +e1
stance: a7 +e1
stance: a8 -e1 +e2
stance: a9 +e1
stance: a10 =e1 =e2
stance: a11 =e2

Judge lets toy order stand

DENVER — {a5 Judge Benicio Arroyo} had brought a set to the bench. {a5.p He} pulled two of the silver beads apart, let them snap together, and asked a lawyer for {a2.d the manufacturer} what would happen if a loop of intestine were in between.

Ninety minutes later {a5.does-e2 {a5.p he} denied {a2 Larkspur Toys} the emergency stay {e2 {a2.p it} had sued for}}, and some 2.3 million boxes of Snapdots stayed on the list of things that may not be sold in the United States.

{a1 The product safety commission} {a1.does+e1 ordered the sets {e1 off the shelves and out of homes} on Aug. 12, by a vote of 3 to 1}, after {a2.d the company} turned down a voluntary withdrawal. {a1.says+e1 {a1.p It} counted 74 operations, 61 of them on children under 10.} {a1.says-e2 In {a1.p its} filing {a1.d the agency} said a stay would mean that {a2.d the company} sells through Christmas and argues in the spring.}

{a3 Gideon Amory}, {a3.d the engineer who founded {a2.d the business}} in a Boulder garage in 2009, {a3.says-e1 said {a3.p his} heart went out to every family in the file. {a3.p He} also said that the box has carried a 14-plus label since 2012, that 19 of the 74 cases involved a Chinese copy, and that bicycles send more children to surgery in a weekend.} {a3.says+e2 "{a3.p We} aren't done with {a5 Judge Arroyo} and {a3.p we} aren't done with the circuit," {a3.p he} said on the courthouse steps.}

{a2.d The company}, which employs 140 people, {a2.does+e2 filed notice of appeal the same afternoon.} {a2.does-e1 {a2.p Its} website still takes orders from addresses in Canada}, where the sets are legal.

{a7 Kayla Brandvold} drove from Cheyenne for the hearing. {a7.p Her} son, then 4, swallowed seven beads that his cousin had used as a pretend lip ring. He lost 11 inches of bowel. {a7.says+e1 "They keep saying the label," {a7.p she} said. "He couldn't read the label. He was 4."}

{a6 A society of children's stomach doctors} {a6.does+e1 supplied {a1.d the commission} with X-rays from 38 hospitals.} {a6.says+e1 {a6.p Its} president said members had wanted {e1 the action} three years ago and could name the patients who came in since.}

The vote against belonged to {a4 Commissioner Lorna Tillotson}, {a4.d a former appliance executive}, {a4.says-e1 who wrote in dissent that {a4.p she} would not let {a4.p her} own grandchildren near the product. {a4.p Her} colleagues, {a4.p she} continued, had skipped a step that Congress put in the statute, and an agency that skips steps for beads will skip them for ladders.} {a4.p She} has taken no part in the litigation.

{a8 An independent toy sellers' group} with 900 stores {a8.says-e1 said {a8.p its} members were stuck with $11 million of stock {a8.p they} had bought in good faith.} {a8.does+e2 {a8.p It} filed a brief on {a2 Larkspur}'s side.} {a11 Big-box chains}, most of which dropped the sets in the spring, {a11.says=e2 stayed out of {e2 the case}; two of {a11.p them} said {a11.p they} had no comment and a third said {a11.p it} would follow whatever the law turned out to be.}

On Capitol Hill {a9 Sen. Marcus Fairweather} {a9.says+e1 called {a1.d the commission}'s three-member majority "the best money this government spends."} {a9.does+e1 {a9.p He} inserted a line in a spending bill that pays for refunds if {a2.d the company} runs out of cash.}

{a10 Helen Yoshimura}, {a10.d who teaches product liability} in Minneapolis, {a10.says=e1 said contested orders of this kind are rare, four since the law was passed, and that manufacturers won two.} {a10.says=e2 A denied stay tells little about how the appeal will go, {a10.p she} said; the standard is different and so are the judges.}
